import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import './plate.scss'

/** The placard as it hangs on the wall. */
export function Plate({ title, number, holder, coverage }: PlateProps) {
  return (
    <View className='plate'>
      <View className='plate-inner'>
        <View className='plate-bench'>
          <Icon name='bench' />
        </View>
        <View className='plate-title'>{title}</View>
        {number && <View className='plate-line'>{number}</View>}
        {holder && <View className='plate-line'>{holder}</View>}
        <View className='plate-line'>{`联系${coverage}`}</View>
      </View>
    </View>
  )
}

type PlateProps = { title: string; number?: string; holder?: string; coverage: string }
