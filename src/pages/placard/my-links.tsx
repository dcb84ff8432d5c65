import { View } from '@tarojs/components'
import { LineButton } from '@/components/line-button'
import { openPage } from '../open-page'

/** What is a person's own, from every door. */
export function MyLinks() {
  return (
    <View className='stack'>
      <LineButton icon='clock' onClick={() => openPage('packages/my/reports/index')}>
        我反映的事
      </LineButton>
      <LineButton icon='people' more='大字、我的数据、投诉建议' onClick={() => openPage('packages/my/me/index')}>
        我的
      </LineButton>
    </View>
  )
}
