import { useRef, useState } from 'react'
import type { InputOf } from '@contract/procedure'
import type { household as contract } from '@contract/household'
import type { HostMeeting } from '@contract/meeting/household'
import { household } from '@/api/household'
import { cloudNow } from '@/clock/cloud-now'
import { useCommand } from '@/api/use-command'
import { replacePage } from '@/pages/open-page'
import { leavePage } from '@/staff/leave-page'
import { findClosedAlready, findMissing, buildPlanForm, toPlan } from './plan-draft'
import type { Plan } from './plan-draft'
import { useFoundWords } from '../use-found-words'
import { useTopics } from '@/staff/use-topics'

/** The plan of a meeting while it is written, and the presses that keep or publish it. */
export function usePlan(meeting: HostMeeting) {
  const { meetingId, state } = meeting
  const isDraft = state === 'draft'
  const [initial] = useState(() => toPlan(meeting))
  const plan = useRef(initial)
  const topics = useTopics(meeting.topics.map(({ text }) => text))
  const [wanting, setWanting] = useState<string>()
  const words = useFoundWords(meetingId)
  const known = meeting.topics.map(({ text }) => text)
  const planning = words.looking(planned, ({ place, topics }) => [
    ...(state === 'draft' ? [{ where: 'place' as const, no: 0, text: place }] : []),
    ...topics
      .map((text, no) => ({ where: 'topic' as const, no, text }))
      // What everybody has read already is not asked about again.
      .filter(({ text }) => state === 'draft' || !known.includes(text)),
  ])
  const sending = useCommand(planning, (answer, { publish }) => {
    if (!answer.changed) return setWanting(`已经有${answer.taken}个座位有人了，不能比这更少。`)
    if (publish) return replacePage('packages/household/meeting/index', { meetingId })
    return leavePage('packages/household/meetings/index')
  })

  const send = (publish: boolean) => {
    const written = topics.written()
    const before = isDraft ? null : initial
    const missing = findMissing(plan.current, written) ?? findClosedAlready(plan.current, before, cloudNow())
    setWanting(missing)
    if (!missing)
      void sending.send((commandId) => ({ meetingId, commandId, publish, ...buildPlanForm(plan.current, written) }))
  }
  return {
    initial,
    isDraft,
    write: (part: Partial<Plan>) => void (plan.current = { ...plan.current, ...part }),
    topics,
    words,
    publish: () => send(true),
    keep: () => send(false),
    busy: sending.busy,
    errorText: wanting ?? sending.errorText,
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
