import type { Reply } from '@contract/refusal'
import { useQuery } from '@/api/use-query'
import { forgetSheetDraft, sheetDraftName } from '@/drafts/sheet-drafts'
import { useSheet } from './use-sheet'

/** One thing that is open: how it stands now, the outcome of the last press, and the sheet that lies on it. `id` is what its commands carry too; null opens nothing. `onChange` hears of every change made here. */
export function useOpened<Id extends object, Thing, Given extends Id | null>(
  ask: (id: Id) => Promise<Reply<Thing>>,
  id: Given,
  onChange: () => void = () => {},
) {
  const query = useQuery(ask, id)
  const of = JSON.stringify(id)
  const { done, overtaken, ...shown } = useSheet(of, (sheet) => forgetSheetDraft(sheetDraftName(of, sheet)))
  return {
    ...shown,
    id,
    query,
    done: (words?: string) => {
      done(words)
      onChange()
      return query.reload()
    },
    overtaken: (words: string) => {
      overtaken(words)
      return query.reload()
    },
  }
}
