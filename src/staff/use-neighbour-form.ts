import { useRef, useState } from 'react'
import type { Reply } from '@contract/refusal'
import type { NeighbourForm as Said } from '@contract/schema/report-form'
import { randomId } from '@/api/random-id'
import { useCommand } from '@/api/use-command'
import type { Building } from '@/components/building-picker'
import { missingIn, neighbourFormOf } from './neighbour-draft'
import type { Picked, Written } from './neighbour-draft'

/** 替邻居记一条: what the neighbour said on the stairs. The form carries its own id, so a second press is the same report. */
export function useNeighbourForm<Slip>(ask: (form: Said) => Promise<Reply<Slip>>, onSlip: (slip: Slip) => void) {
  const [formId, setFormId] = useState(randomId)
  const [picked, setPicked] = useState(nothingPicked)
  const written = useRef(nothingWritten)
  const [missing, setMissing] = useState<string>()
  const filing = useCommand(ask, (slip) => {
    setFormId(randomId())
    setPicked(nothingPicked)
    written.current = nothingWritten
    onSlip(slip)
  })

  const pick = (fields: Partial<Picked>) => {
    setMissing(undefined)
    setPicked((before) => ({ ...before, ...fields }))
  }
  const write = (fields: Partial<Written>) => void (written.current = { ...written.current, ...fields })
  const send = (only?: Building) => {
    const draft = { ...picked, ...written.current, building: picked.building ?? only ?? null }
    const still = missingIn(draft)
    setMissing(still)
    if (!still) void filing.send(() => neighbourFormOf(formId, draft))
  }
  return { picked, pick, write, send, busy: filing.busy, sorry: missing ?? filing.sorry }
}

const nothingPicked: Picked = { building: null, unit: null, category: null, consent: 'nameless' }
const nothingWritten: Written = { text: '', name: '', phone: '' }
