import { useRef, useState } from 'react'
import type { InputOf } from '@contract/procedure'
import type { household as contract } from '@contract/household'
import type { HostMeeting } from '@contract/schema/host-meeting'
import { household } from '@/api/household'
import { useCommand } from '@/api/use-command'
import { goInstead } from '@/pages/go'
import { backTo } from '@/staff/back-to'
import { missingIn, planFormOf, planOf } from './plan'
import type { Plan } from './plan'
import { useTopics } from './use-topics'

/** The plan of a meeting while it is written, and the presses that keep or publish it. */
export function usePlan(meeting: HostMeeting) {
  const { meetingId, state } = meeting
  const [initial] = useState(() => planOf(meeting))
  const plan = useRef(initial)
  const topics = useTopics(meeting.topics.map(({ text }) => text))
  const [wanting, setWanting] = useState<string>()
  const sending = useCommand(planned, (answer, { publish }) => {
    if (!answer.changed) return setWanting(`已经有${answer.taken}个座位有人了，不能比这更少。`)
    if (publish) return goInstead('packages/household/meeting/index', { meetingId })
    backTo('packages/household/meetings/index')
  })

  const send = (publish: boolean) => {
    const written = topics.written()
    const missing = missingIn(plan.current, written)
    setWanting(missing)
    if (!missing)
      void sending.send((commandId) => ({ meetingId, commandId, publish, ...planFormOf(plan.current, written) }))
  }
  return {
    initial,
    isDraft: state === 'draft',
    write: (part: Partial<Plan>) => void (plan.current = { ...plan.current, ...part }),
    topics,
    publish: () => send(true),
    keep: () => send(false),
    busy: sending.busy,
    sorry: wanting ?? sending.sorry,
  }
}

/** Keeps the plan and, where wished, publishes it: two commands of one press, each with an id of its own. */
async function planned({ publish, ...plan }: InputOf<typeof contract.planMeeting> & { publish: boolean }) {
  const { meetingId, commandId } = plan
  const kept = await household.planMeeting(plan)
  if (!kept.ok || !kept.data.changed || !publish) return kept
  const out = await household.publishMeeting({ meetingId, commandId: `${commandId}p` })
  return out.ok ? kept : out
}
