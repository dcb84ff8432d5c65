import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { Foot } from '@/components/foot'
import { Choice } from '@/components/choice'
import { Loaded } from '@/components/loaded'
import { Notice } from '@/components/notice'
import type { Invite } from './use-invite'

/** Which community, which kind of post, which household. */
export function PostPicker({ communities, invite }: PickPostProps) {
  const { picked, pick } = invite
  return (
    <View className='stack'>
      {communities.length > 1 && (
        <>
          <View className='title'>哪个社区</View>
          <Choice
            label='哪个社区'
            options={communities.map(({ id, name }) => ({ value: id, title: name }))}
            value={picked.communityId}
            onChange={(communityId) => pick({ communityId, householdId: null })}
          />
        </>
      )}
      <View className='title'>请谁进来</View>
      <Choice label='请谁进来' options={roles} value={picked.role} onChange={(role) => pick({ role })} />
      {picked.role === 'household' && picked.communityId && (
        <Loaded query={invite.households} shape='rows'>
          {({ households }) => (
            <Choice
              label='哪家中心户'
              options={households.map(({ id, name, number, vacant }) => ({
                value: id,
                title: `${name} · ${number}`,
                line: vacant ? '现在没有人' : '现在有人，新来的人一用码就换成他',
              }))}
              value={picked.householdId}
              onChange={(householdId) => pick({ householdId })}
            />
          )}
        </Loaded>
      )}
      {invite.errorText && <Notice tone='error'>{invite.errorText}</Notice>}
      <Foot>
        <BigButton busy={invite.busy} disabled={!invite.isWhole} onClick={invite.send}>
          {invite.isWhole ? '生成邀请码' : '请先选好给谁'}
        </BigButton>
      </Foot>
    </View>
  )
}

const roles = [
  { value: 'household', title: '中心户' },
  { value: 'worker', title: '社区工作者' },
] as const

type PickPostProps = { communities: readonly { id: string; name: string }[]; invite: Invite }
