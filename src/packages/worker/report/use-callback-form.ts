import { useState } from 'react'
import type { InputOf } from '@contract/procedure'
import type { worker as contract } from '@contract/worker'
import { useAction } from '@/actions/use-action'
import { worker } from '@/api/worker'
import type { OpenedReport } from '@/actions/opened-thing'
import { pickWord } from '@/words/pick-word'

/** What was heard on the phone, answer by answer. */
export function useCallbackForm(opened: OpenedReport) {
  const [heard, setHeard] = useState<Heard>(nothingYet)
  const record = useAction(worker.recordCallback, opened, (_, { reached, solved }) =>
    opened.done(outcome(reached, solved)),
  )
  const isWhole = heard.reached === 'no' || Boolean(heard.reached && heard.contacted && heard.solved)

  const send = (text: string) =>
    void record.send((commandId) => ({ ...toAnswer(heard, text), ...opened.id, commandId }))
  return {
    heard,
    hear: (fields: Partial<Heard>) => setHeard((before) => ({ ...before, ...fields })),
    missing: isWhole ? undefined : '请先点一点上面几句。',
    record,
    send,
  }
}

type Recorded = InputOf<typeof contract.recordCallback>

type Heard = {
  reached: 'yes' | 'no' | null
  contacted: 'yes' | 'no' | null
  solved: NonNullable<Recorded['solved']> | null
  satisfied: NonNullable<Recorded['satisfied']> | null
}

const nothingYet: Heard = { reached: null, contacted: null, solved: null, satisfied: null }

function toAnswer(
  { reached, contacted, solved, satisfied }: Heard,
  text: string,
): Omit<Recorded, 'reportId' | 'commandId'> {
  if (reached !== 'yes') return { reached: false, text: text || undefined }
  return {
    reached: true,
    contacted: contacted === 'yes',
    solved: solved ?? undefined,
    satisfied: satisfied ?? undefined,
    text: text || undefined,
  }
}

function outcome(reached: boolean, solved: Recorded['solved']) {
  if (!reached) return '记下了：没联系上。居民七天里没有回音，这件事就先收起来。'
  return pickWord(outcomes, solved ?? 'no', '记下了。')
}

const outcomes: Record<NonNullable<Recorded['solved']>, string> = {
  yes: '记下了：居民说解决了。',
  partly: '记下了：居民说还差一点，请重新安排。',
  no: '记下了：居民说没解决，请重新安排。',
}
