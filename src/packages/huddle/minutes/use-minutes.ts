import { useState } from 'react'
import type { WorkerHuddle } from '@contract/huddle/worker-view'
import { huddles } from '@/api/huddles'
import { useCommand } from '@/api/use-command'
import { cloudNow } from '@/clock/cloud-now'
import { loadDraft } from '@/drafts/draft-storage'
import { useKeptDraft } from '@/drafts/use-kept-draft'
import { leavePage } from '@/staff/leave-page'
import { shanghaiDay } from '@/words/day-words'
import { useAllowedWords } from '../use-allowed-words'
import { buildMinutes, draftInCloud, findMissing, minutesDraft, newDecision } from './minutes-draft'
import type { DecisionDraft, MinutesDraft } from './minutes-draft'

const usualDaysAhead = 7
const dayMs = 24 * 60 * 60 * 1000

/** The minutes while they are written: kept on the phone with every letter, in the cloud when they are looked over. */
export function useMinutes(huddle: WorkerHuddle) {
  const { meetingId } = huddle
  const name = `huddle-minutes-${meetingId}`
  const draft = useKeptDraft(name, () => loadDraft<MinutesDraft>(minutesDraft, name) ?? draftInCloud(huddle))
  const [wanting, setWanting] = useState<string>()
  const { words, looking } = useAllowedWords()
  const keeping = useCommand(looking(huddles.writeHuddleMinutes), () => {
    draft.finish(draft.current())
    return leavePage('packages/huddle/list/index')
  })

  const decide = (key: string, part: Partial<DecisionDraft>) => {
    const { said, decisions } = draft.current()
    draft.write({ said, decisions: decisions.map((one) => (one.key === key ? { ...one, ...part } : one)) })
  }
  const withDecisions = (next: (decisions: readonly DecisionDraft[]) => DecisionDraft[]) => {
    const { said, decisions } = draft.current()
    draft.change({ said, decisions: next(decisions) })
  }
  const keep = () => {
    const { said, decisions } = draft.current()
    const whole = { decisions, said: huddle.topics.map((_, no) => said[no] ?? '') }
    const missing = findMissing(whole)
    setWanting(missing)
    if (missing) return
    const minutes = buildMinutes(whole)
    void keeping.send((commandId) => ({ meetingId, commandId, ...minutes }))
  }
  return {
    shown: draft.shown,
    words,
    say: (no: number, text: string) => {
      const { said, decisions } = draft.current()
      draft.write({ decisions, said: huddle.topics.map((_, index) => (index === no ? text : (said[index] ?? ''))) })
    },
    decide,
    addDecision: () => {
      const by = shanghaiDay(new Date(cloudNow().getTime() + usualDaysAhead * dayMs).toISOString())
      withDecisions((decisions) => [...decisions, newDecision(huddle.parts[0]?.communityId ?? '', by)])
    },
    removeDecision: (key: string) => withDecisions((decisions) => decisions.filter((one) => one.key !== key)),
    keep,
    busy: keeping.busy,
    errorText: wanting ?? keeping.errorText,
  }
}
