import { View } from '@tarojs/components'
import { LineButton } from '@/components/line-button'
import { openPage } from '../open-page'

/** The ways in for those who hold a post. */
export function RoleLinks({ roles }: { roles: { household: boolean; worker: boolean } }) {
  return (
    <View className='stack'>
      {roles.household && (
        <LineButton icon='door' onClick={() => openPage('packages/household/today/index')}>
          我是中心户
        </LineButton>
      )}
      {roles.worker && (
        <LineButton icon='people' onClick={() => openPage('packages/worker/overview/index')}>
          我是社区工作者
        </LineButton>
      )}
    </View>
  )
}
