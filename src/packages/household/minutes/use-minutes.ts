import { useState } from 'react'
import { useUnload } from '@tarojs/taro'
import type { HostMeeting } from '@contract/meeting/household'
import { tidied } from '@contract/schema/text'
import { cloudNow } from '@/clock/cloud-now'
import { useCommand } from '@/api/use-command'
import { randomId } from '@/api/random-id'
import { shanghaiDay } from '@/words/day-words'
import { forgetPhotos } from '@/drafts/forget-photos'
import { useDraftPhotos } from '@/drafts/use-draft-photos'
import { useKeptDraft } from '@/drafts/use-kept-draft'
import { useFoundWords } from '../use-found-words'
import { findMissing } from './minutes-draft'
import type { DecisionDraft, MinutesDraft } from './minutes-draft'
import { loadMinutesDraft } from './load-minutes-draft'
import { sendMinutes } from './send-minutes'
import type { Minutes } from './send-minutes'

const usualDaysAhead = 7
const dayMs = 24 * 60 * 60 * 1000

/** The minutes while they are written: kept on the phone with every letter, in the cloud when they are looked over. */
export function useMinutes(meeting: HostMeeting) {
  const { meetingId } = meeting
  const name = `minutes-${meetingId}`
  const draft = useKeptDraft(name, () => loadMinutesDraft(meeting, name))
  const photos = useDraftPhotos(draft)
  // What is in the cloud is drawn from there the next time.
  useUnload(() => forgetPhotos(draft.current().photos.filter(({ fileId }) => fileId !== null)))
  const [wanting, setWanting] = useState<string>()
  const [kept, setKept] = useState<Kept>()
  const words = useFoundWords(meetingId)
  const [sent, setSent] = useState(0)
  const sending = (minutes: Minutes) => sendMinutes(minutes, setSent)
  const keep = useCommand(sending, ({ personalData, photos }, { said, decisions }) => {
    words.setFound(personalData)
    draft.finish({ ...draft.current(), photos })
    setKept({ said, decisions, photos })
  })

  const decide = (key: string, part: Partial<DecisionDraft>) =>
    draft.write({ decisions: draft.current().decisions.map((one) => (one.key === key ? { ...one, ...part } : one)) })
  const look = () => {
    const { said, decisions, photos } = draft.current()
    const agreed = decisions.filter(({ what }) => tidied(what) !== '')
    const missing = findMissing({ said, decisions: agreed })
    setWanting(missing)
    if (missing) return
    setSent(photos.filter(({ fileId }) => fileId !== null).length)
    const minutes = { said: said.map(tidied), decisions: agreed.map(({ what, role, by }) => ({ what, role, by })) }
    void keep.send((commandId) => ({ meetingId, commandId, ...minutes, photos }))
  }
  return {
    shown: draft.shown,
    say: (index: number, text: string) =>
      draft.write({ said: draft.current().said.map((said, at) => (at === index ? text : said)) }),
    decide,
    addDecision: () =>
      draft.change({
        decisions: [...draft.current().decisions, { key: randomId(), what: '', role: 'household', by: usualDay() }],
      }),
    removeDecision: (key: string) =>
      draft.change({ decisions: draft.current().decisions.filter((one) => one.key !== key) }),
    photos,
    look,
    busy: keep.busy,
    /** So many pictures are in the cloud, while they are sent. */
    sent: keep.busy ? sent : undefined,
    errorText: wanting ?? keep.errorText,
    /** What in the minutes could tell who somebody is, as far as they were looked over. */
    words,
    /** The how manieth of those that were written a decision is. */
    noOf: (key: string) =>
      draft
        .current()
        .decisions.filter(({ what }) => tidied(what) !== '')
        .findIndex((one) => one.key === key),
    /** What the cloud has now. */
    kept,
    backToWriting: () => setKept(undefined),
  }
}

export type Kept = Pick<MinutesDraft, 'said' | 'photos'> & { decisions: Omit<DecisionDraft, 'key'>[] }

function usualDay() {
  return shanghaiDay(new Date(cloudNow().getTime() + usualDaysAhead * dayMs).toISOString())
}
