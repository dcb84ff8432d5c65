import type { ResidentMeeting } from '@contract/meeting/resident'
import { Actions } from '@/actions/actions'
import type { OpenedMeeting } from '@/actions/opened-thing'
import { Card } from '@/components/card'
import { actionsOnPage } from './actions-on-page'
import { guestActions } from './guest-actions'
import { MyPlace } from './my-place'
import type { Mine } from './my-place'

/** How I stand to the meeting and what I may do about it. */
export function StandingCard({ standing, meeting, opened }: StandingCardProps) {
  const { next, others } = actionsOnPage(meeting.allowedActions)
  const of = { table: guestActions, opened, thing: meeting }
  return (
    <Card kind='task'>
      <MyPlace standing={standing} />
      <Actions {...of} names={next} look='next' />
      <Actions {...of} names={others} />
    </Card>
  )
}

type StandingCardProps = { standing: Mine; meeting: ResidentMeeting; opened: OpenedMeeting }
