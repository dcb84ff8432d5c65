import { useState } from 'react'
import { Button, Select } from 'antd'
import { useCommand } from '@/api/use-command'
import { desk } from '../../api/desk'
import { useAsk } from '../../api/use-ask'
import { InvitationCodes, type Invitation } from '../../components/invitation-codes'
import type { PageProps } from '../../shell/page-props'

/** Not an id: those are never empty. */
const worker = ''

/** A one-time code for whoever is to hold a post, shown only here. */
export default function InvitePage({ overview: { communities } }: PageProps) {
  const [communityId, setCommunity] = useState(communities.length === 1 ? communities[0]?.id : undefined)
  const [post, setPost] = useState<string | null>(null)
  const [invitation, setInvitation] = useState<Invitation>()
  const { data, errorText } = useAsk(desk.listAssignableHouseholds, communityId ? { communityId } : null)
  const toHousehold = useCommand(desk.inviteHousehold, setInvitation)
  const toWorker = useCommand(desk.inviteWorker, setInvitation)
  const failed = errorText ?? toHousehold.errorText ?? toWorker.errorText
  const send = () => {
    if (post === worker && communityId) void toWorker.send((commandId) => ({ commandId, communityId }))
    else if (post) void toHousehold.send((commandId) => ({ commandId, householdId: post }))
  }
  const households = data?.households.map(({ id, name, number }) => ({ value: id, label: `${name} · ${number}` })) ?? []
  return (
    <div className='page'>
      <h1>发一个邀请码</h1>
      <section className='card' aria-label='给谁'>
        {communities.length > 1 && (
          <Select
            aria-label='哪个社区'
            placeholder='哪个社区'
            className='wide'
            showSearch
            optionFilterProp='label'
            value={communityId}
            options={communities.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(chosen: string) => {
              setCommunity(chosen)
              setPost(null)
            }}
          />
        )}
        <Select
          aria-label='请谁来当'
          placeholder='请谁来当'
          className='wide'
          showSearch
          optionFilterProp='label'
          disabled={!communityId}
          value={post}
          options={[{ value: worker, label: '社区工作者' }, ...households]}
          onChange={setPost}
        />
        {failed && <p role='alert'>{failed}</p>}
        <div className='actions-row'>
          <Button type='primary' disabled={post === null} loading={toHousehold.busy || toWorker.busy} onClick={send}>
            生成邀请码
          </Button>
        </div>
      </section>
      {invitation && <InvitationCodes invitations={[invitation]} onLeave={() => setInvitation(undefined)} />}
    </div>
  )
}
