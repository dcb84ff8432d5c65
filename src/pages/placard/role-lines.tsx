import { View } from '@tarojs/components'
import { LineButton } from '@/components/line-button'
import { go } from '../go'

/** The ways in for those who hold a post. */
export function RoleLines({ roles }: { roles: { household: boolean; worker: boolean } }) {
  return (
    <View className='stack'>
      {roles.household && (
        <LineButton icon='door' onClick={() => go('packages/household/today/index')}>
          我是中心户
        </LineButton>
      )}
      {roles.worker && (
        <LineButton icon='people' onClick={() => go('packages/worker/desk/index')}>
          我是社区工作者
        </LineButton>
      )}
    </View>
  )
}
