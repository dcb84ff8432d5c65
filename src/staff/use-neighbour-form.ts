import { useState } from 'react'
import type { Reply } from '@contract/refusal'
import type { NeighbourForm as Said } from '@contract/report/form'
import { useCommand } from '@/api/use-command'
import type { Building } from '@/components/building-picker'
import { loadDraft } from '@/drafts/draft-storage'
import { useKeptDraft } from '@/drafts/use-kept-draft'
import { findMissing, neighbourDraft, buildNeighbourForm, newNeighbourDraft } from './neighbour-draft'
import type { NeighbourDraft } from './neighbour-draft'

/** 替邻居记一条: what the neighbour said on the stairs; kept on the phone under `name` until there is a paperReceipt for it. */
export function useNeighbourForm<PaperReceipt>(
  name: string,
  ask: (form: Said) => Promise<Reply<PaperReceipt>>,
  onReceipt: (paperReceipt: PaperReceipt, written: NeighbourDraft) => void | Promise<void>,
) {
  const draft = useKeptDraft(name, () => loadDraft<NeighbourDraft>(neighbourDraft, name) ?? newNeighbourDraft())
  const [missing, setMissing] = useState<string>()
  const filing = useCommand(
    (written: NeighbourDraft) => ask(buildNeighbourForm(written)),
    (paperReceipt, written) => {
      draft.finish(newNeighbourDraft(written.communityId))
      return onReceipt(paperReceipt, written)
    },
    (refusal) => {
      if (refusal === 'BUILDING_GONE') draft.change({ building: null, unit: null })
    },
  )

  const pick = (fields: Partial<NeighbourDraft>) => {
    setMissing(undefined)
    draft.change(fields)
  }
  const send = (only?: Building) => {
    const written = draft.current()
    const whole = { ...written, building: written.building ?? only ?? null }
    const still = findMissing(whole)
    setMissing(still)
    if (!still) void filing.send(() => whole)
  }
  return {
    picked: draft.shown,
    pick,
    write: draft.write,
    send,
    busy: filing.busy,
    errorText: missing ?? filing.errorText,
  }
}
