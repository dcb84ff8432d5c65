import { useState } from 'react'
import { Button } from 'antd'
import { cloudNow } from '@/clock/cloud-now'
import { shanghaiDay } from '@/words/day-words'
import { desk } from '../../api/desk'
import { useAsk } from '../../api/use-ask'
import { CommunityPicker, communityIn } from '../../components/office/community-picker'
import { InvitationCodes, type Invitation } from '../../components/invitation-codes'
import '../../components/posts/posts.css'
import type { PageProps } from '../../shell/page-props'
import { goTo } from '../../shell/use-place'
import { HouseholdPane } from './household-pane'
import { ManyAtOnce } from './many-at-once'
import { ProposeForm } from './propose-form'
import { RegisterTable } from './register-table'

/** 中心户名册: the households of a community from proposed to retired, several of them put up or taken into service together; on the right the one that is open. */
export default function HouseholdsPage({ place, overview }: PageProps) {
  const communityId = communityIn(place, overview.communities)
  const { data: estate, errorText, reload } = useAsk(desk.getEstate, communityId ? { communityId } : null)
  const [picked, pick] = useState<ReadonlySet<string>>(new Set())
  const [isProposing, setProposing] = useState(false)
  const [left, setLeft] = useState<readonly string[]>([])
  const [codes, setCodes] = useState<readonly Invitation[]>([])
  const open = estate?.households.find(({ id }) => id === place[1])
  const today = shanghaiDay(cloudNow().toISOString())
  const after = async () => {
    pick(new Set())
    await reload()
  }
  const onCodes = (given: readonly Invitation[]) => {
    setCodes(given)
    return after()
  }
  return (
    <div className={`page posts${open ? ' two' : ''}`}>
      <div>
        <h1>中心户名册</h1>
        <CommunityPicker page='households' chosen={communityId} communities={overview.communities} />
        {errorText && <p role='alert'>{errorText}</p>}
        {codes.length > 0 && <InvitationCodes invitations={codes} onLeave={() => setCodes([])} />}
        {left.length > 0 && <p role='alert'>{`${left.join('、')}没有记上，请到【联系范围】里补。`}</p>}
        {estate && communityId && (
          <>
            <div className='actions-row'>
              <Button onClick={() => setProposing(!isProposing)}>设一户</Button>
            </div>
            {isProposing && (
              <ProposeForm
                key={communityId}
                estate={estate}
                onDone={async (householdId, notTaken) => {
                  setLeft(notTaken)
                  setProposing(false)
                  await after()
                  goTo('households', communityId, householdId)
                }}
                onLeave={() => setProposing(false)}
              />
            )}
            <ManyAtOnce
              key={[...picked].join()}
              communityId={communityId}
              households={estate.households.filter(({ id }) => picked.has(id))}
              today={today}
              onDone={after}
              onCodes={onCodes}
            />
            <RegisterTable estate={estate} today={today} openId={open?.id} picked={picked} onPick={pick} />
          </>
        )}
      </div>
      {estate && open && communityId && (
        <HouseholdPane
          key={open.id}
          estate={estate}
          household={open}
          today={today}
          onDone={after}
          onCodes={onCodes}
          onLeave={() => goTo('households', communityId)}
        />
      )}
    </div>
  )
}
