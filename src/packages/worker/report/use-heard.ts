import { useState } from 'react'
import type { InputOf } from '@contract/procedure'
import type { worker as contract } from '@contract/worker'
import { useMove } from '@/api/use-move'
import { worker } from '@/api/worker'
import type { OnReport } from '@/staff/on-report'

/** What was heard on the phone, answer by answer. */
export function useHeard(on: OnReport) {
  const [heard, setHeard] = useState<Heard>(nothingYet)
  const record = useMove(worker.recordCallback, on, (_, { reached, solved }) => on.done(outcome(reached, solved)))
  const isWhole = heard.reached === 'no' || Boolean(heard.reached && heard.contacted && heard.solved)

  const send = (text: string) =>
    void record.send((commandId) => ({ ...said(heard, text), reportId: on.reportId, commandId }))
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

function said(
  { reached, contacted, solved, satisfied }: Heard,
  text: string,
): Omit<Recorded, 'reportId' | 'commandId'> {
  if (reached !== 'yes') return { reached: false }
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
  return solved === 'yes' ? '记下了：居民说解决了。' : '记下了：还没解决，请重新安排。'
}
