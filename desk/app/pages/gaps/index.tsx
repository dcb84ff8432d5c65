import { useState } from 'react'
import { desk } from '../../api/desk'
import { useAsk } from '../../api/use-ask'
import { CommunityPicker, communityIn } from '../../components/office/community-picker'
import { InvitationCodes, type Invitation } from '../../components/invitation-codes'
import '../../components/posts/posts.css'
import type { PageProps } from '../../shell/page-props'
import { GapRow } from './gap-row'

/** 空白点: where something is missing in a community, looked for anew each time. */
export default function GapsPage({ place, overview }: PageProps) {
  const communityId = communityIn(place, overview.communities)
  const { data, errorText, reload } = useAsk(desk.listGaps, communityId ? { communityId } : null)
  const [codes, setCodes] = useState<readonly Invitation[]>([])
  return (
    <div className='page posts'>
      <h1>{data ? `空白点（${data.gaps.length}处）` : '空白点'}</h1>
      <CommunityPicker page='gaps' chosen={communityId} communities={overview.communities} />
      {errorText && <p role='alert'>{errorText}</p>}
      {codes.length > 0 && <InvitationCodes invitations={codes} onLeave={() => setCodes([])} />}
      {data?.gaps.length === 0 && <p>这里都安排好了。</p>}
      {communityId && (
        <ul className='gaps'>
          {data?.gaps.map((gap) => (
            <GapRow
              key={[gap.kind, gap.buildingId, gap.household?.id].join()}
              gap={gap}
              communityId={communityId}
              onDone={reload}
              onCodes={setCodes}
            />
          ))}
        </ul>
      )}
    </div>
  )
}
