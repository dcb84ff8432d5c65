import { View } from '@tarojs/components'
import { LineButton } from '@/components/line-button'
import { go } from '../go'

/** What is a person's own, from every door. */
export function MeLine() {
  return (
    <View className='stack'>
      <LineButton icon='clock' onClick={() => go('packages/my/reports/index')}>
        我反映的事
      </LineButton>
      <LineButton icon='people' more='大字、我的数据、投诉建议' onClick={() => go('packages/my/me/index')}>
        我的
      </LineButton>
    </View>
  )
}
