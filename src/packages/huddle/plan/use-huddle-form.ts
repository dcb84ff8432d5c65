import { useRef, useState } from 'react'
import type { WorkerHuddle } from '@contract/huddle/worker-view'
import type { workerHuddles } from '@contract/huddle/worker'
import type { OutputOf } from '@contract/procedure'
import { huddles } from '@/api/huddles'
import { useCommand } from '@/api/use-command'
import { cloudNow } from '@/clock/cloud-now'
import { replacePage } from '@/pages/open-page'
import { leavePage } from '@/staff/leave-page'
import { useTopics } from '@/staff/use-topics'
import { useAllowedWords } from '../use-allowed-words'
import { buildHuddle, findMissing, newHuddleDraft, toHuddleDraft, type HuddleDraft } from './huddle-draft'

export type HuddleFormProps = { choices: OutputOf<typeof workerHuddles.getHuddleChoices>; huddle?: WorkerHuddle }

/** A meeting of posts while it is written, and the press that opens it or changes its plan. */
export function useHuddleForm({ choices, huddle }: HuddleFormProps) {
  const ours = choices.communities.filter(({ isOurs }) => isOurs)
  const [initial] = useState(() => (huddle ? toHuddleDraft(huddle) : newHuddleDraft(ours, cloudNow())))
  const draft = useRef(initial)
  const topics = useTopics([])
  const [communityIds, setCommunities] = useState(initial.communityIds)
  const [wanting, setWanting] = useState<string>()
  const { words, looking } = useAllowedWords()
  const opening = useCommand(looking(huddles.openHuddle), ({ meetingId }) =>
    replacePage('packages/huddle/detail/index', { meetingId }),
  )
  const planning = useCommand(looking(huddles.planHuddle), () => leavePage('packages/huddle/list/index'))

  const send = () => {
    const written = huddle ? [] : topics.written()
    const missing = findMissing(draft.current, ours, written)
    setWanting(missing)
    if (missing) return
    const plan = buildHuddle(draft.current)
    if (huddle) {
      const { meetingId } = huddle
      void planning.send((commandId) => ({ meetingId, commandId, ...plan }))
    } else void opening.send((formId) => ({ formId, ...plan, topics: written }))
  }
  return {
    initial,
    topics,
    words,
    /** Whose topics are suggested: the community that calls. */
    hostId: communityIds.find((id) => ours.some((own) => own.id === id)),
    write: (part: Partial<HuddleDraft>) => {
      draft.current = { ...draft.current, ...part }
      if (part.communityIds) setCommunities(part.communityIds)
    },
    send,
    busy: opening.busy || planning.busy,
    errorText: wanting ?? opening.errorText ?? planning.errorText,
  }
}
