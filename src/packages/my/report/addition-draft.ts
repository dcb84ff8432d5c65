import { forgetSheetDraft, sheetDraftName } from '@/drafts/sheet-drafts'
import type { OpenedReport } from '@/actions/opened-thing'

/** Names the draft of what is added to a report: begun after a callback and left, it is there again behind 补充一句. */
export function additionDraft({ id }: Pick<OpenedReport, 'id'>) {
  return sheetDraftName(JSON.stringify(id), 'add')
}

/** The box it stands in. */
export const additionLabel = '补充的话'

export function forgetAdditionDraft(opened: Pick<OpenedReport, 'id'>) {
  forgetSheetDraft(additionDraft(opened))
}
