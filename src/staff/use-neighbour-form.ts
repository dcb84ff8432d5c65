import { useState } from 'react'
import type { Reply } from '@contract/refusal'
import type { NeighbourForm as Said } from '@contract/report/form'
import { useCommand } from '@/api/use-command'
import type { Building } from '@/components/building-picker'
import { keptDraft } from '@/drafts/draft-drawer'
import { useKeptDraft } from '@/drafts/use-kept-draft'
import { missingIn, neighbourDraft, neighbourFormOf, newNeighbourDraft } from './neighbour-draft'
import type { NeighbourDraft } from './neighbour-draft'

/** 替邻居记一条: what the neighbour said on the stairs; kept on the phone under `name` until there is a slip for it. */
export function useNeighbourForm<Slip>(
  name: string,
  ask: (form: Said) => Promise<Reply<Slip>>,
  onSlip: (slip: Slip, written: NeighbourDraft) => void,
) {
  const draft = useKeptDraft(name, () => keptDraft<NeighbourDraft>(neighbourDraft, name) ?? newNeighbourDraft())
  const [missing, setMissing] = useState<string>()
  const filing = useCommand(
    (written: NeighbourDraft) => ask(neighbourFormOf(written)),
    (slip, written) => {
      draft.finish(newNeighbourDraft(written.communityId))
      onSlip(slip, written)
    },
  )

  const pick = (fields: Partial<NeighbourDraft>) => {
    setMissing(undefined)
    draft.change(fields)
  }
  const send = (only?: Building) => {
    const written = draft.current()
    const whole = { ...written, building: written.building ?? only ?? null }
    const still = missingIn(whole)
    setMissing(still)
    if (!still) void filing.send(() => whole)
  }
  return {
    picked: draft.shown,
    pick,
    write: draft.write,
    send,
    busy: filing.busy,
    sorry: missing ?? filing.sorry,
  }
}
