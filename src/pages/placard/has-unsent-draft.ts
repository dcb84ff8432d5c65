import { loadDraft } from '@/drafts/draft-storage'
import { draft } from '../report/new/report-draft'
import { placardKey } from './last-placard'

/** Whether something was written, said aloud or shown at this door, or at none, that was not sent. */
export function hasUnsentDraft(placard: Parameters<typeof placardKey>[0] | 'anywhere') {
  try {
    const kept = loadDraft(draft, placard === 'anywhere' ? placard : placardKey(placard))
    return kept !== undefined && (kept.text.trim() !== '' || kept.photos.length > 0 || !!kept.sounds?.length)
  } catch {
    // A phone whose storage is damaged opens the door all the same.
    return false
  }
}
