import type { FollowedReport } from '@contract/report/following'
import { loadDraft, saveDraft } from '@/drafts/draft-storage'
import { openPage } from '@/pages/open-page'
import { lastPlacard, placardKey } from '@/pages/placard/last-placard'
import { draft, newDraft } from '@/pages/report/new/report-draft'

/** Opens a report of one's own of the same kind, which says what was followed before. What was being written stays. */
export function sayItOneself({ reportId, category }: Pick<FollowedReport, 'reportId' | 'category'>) {
  const placard = lastPlacard()
  const name = placard ? placardKey(placard) : 'anywhere'
  const written = loadDraft(draft, name) ?? { ...newDraft(null), category }
  saveDraft(name, { ...written, origin: reportId, step: 'say' })
  return openPage('pages/report/new/index')
}
