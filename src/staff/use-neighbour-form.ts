import { useRef, useState } from 'react'
import * as z from 'zod/mini'
import type { Reply } from '@contract/refusal'
import { personName, phone as phoneNumber } from '@contract/schema/people'
import { REPORT_TEXT_MAX, REPORT_TEXT_MIN } from '@contract/schema/report'
import type { Category } from '@contract/schema/report'
import type { NeighbourForm as Said } from '@contract/schema/report-form'
import { tidied, visibleLength } from '@contract/schema/text'
import { randomId } from '@/api/random-id'
import { useCommand } from '@/api/use-command'
import type { Building } from '@/components/building-picker'

/** 替邻居记一条: what the neighbour said on the stairs. The form carries its own id, so a second press is the same report. */
export function useNeighbourForm<Slip>(ask: (form: Said) => Promise<Reply<Slip>>, onSlip: (slip: Slip) => void) {
  const [formId, setFormId] = useState(randomId)
  const [picked, setPicked] = useState<Picked>(nothingPicked)
  const written = useRef(nothingWritten())
  const [missing, setMissing] = useState<string>()
  const filing = useCommand(ask, (slip) => {
    setFormId(randomId())
    setPicked(nothingPicked)
    written.current = nothingWritten()
    onSlip(slip)
  })

  const pick = (fields: Partial<Picked>) => {
    setMissing(undefined)
    setPicked((before) => ({ ...before, ...fields }))
  }
  const write = (fields: Partial<Written>) => void Object.assign(written.current, fields)
  const send = (only?: Building) => {
    const form = { ...picked, ...written.current, building: picked.building ?? only ?? null }
    const still = missingIn(form)
    setMissing(still)
    if (!still) void filing.send(() => saidBy(formId, form))
  }
  return { picked, pick, write, send, busy: filing.busy, sorry: missing ?? filing.sorry }
}

export type NeighbourForm = ReturnType<typeof useNeighbourForm>

type Picked = {
  building: Building | null
  unit: string | null
  category: Category | null
  consent: Said['consent']
}
type Written = { text: string; name: string; phone: string }

function nothingWritten(): Written {
  return { text: '', name: '', phone: '' }
}

const nothingPicked: Picked = { building: null, unit: null, category: null, consent: 'nameless' }

function missingIn({ building, text, consent, name, phone }: Picked & Written) {
  const length = visibleLength(tidied(text))
  if (!building) return '请选一下是哪栋楼。'
  if (length < REPORT_TEXT_MIN) return '请写一写邻居说的是什么事。'
  if (length > REPORT_TEXT_MAX) return `最多${REPORT_TEXT_MAX}个字,现在是${length}个,请删短一点。`
  if (consent === 'nameless') return undefined
  if (name.trim() && !z.safeParse(personName, name).success) return '姓名太长了,请看一看;也可以不填。'
  if (phone.trim() && !z.safeParse(phoneNumber, phone).success) return '电话号码好像不对,请看一看;也可以不填。'
  return undefined
}

function saidBy(formId: string, { building, unit, text, category, consent, name, phone }: Picked & Written): Said {
  const left = { name: name.trim() || undefined, phone: phone.trim() || undefined }
  return {
    formId,
    buildingId: building?.id ?? '',
    unit: unit ?? undefined,
    text,
    category: category ?? 'unsure',
    consent,
    contact: consent === 'agreed' && (left.name ?? left.phone) ? left : undefined,
  }
}
