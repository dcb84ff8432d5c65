import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import './placard-sign.scss'

/** The placard as it hangs on the wall. */
export function PlacardSign({ title, number, holder, coverage }: PlacardSignProps) {
  return (
    <View className='placard-sign'>
      <View className='placard-sign-inner'>
        <View className='placard-sign-bench'>
          <Icon name='bench' />
        </View>
        <View className='placard-sign-title'>{title}</View>
        {number && <View className='placard-sign-line'>{number}</View>}
        {holder && <View className='placard-sign-line'>{holder}</View>}
        <View className='placard-sign-line'>{coverage}</View>
      </View>
    </View>
  )
}

type PlacardSignProps = { title: string; number?: string; holder?: string; coverage: string }
