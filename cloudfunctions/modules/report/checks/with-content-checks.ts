import type { Verdict } from '../../../platform/verdict'
import { newMediaChecks } from '../../../workflow/media-check'
import { afterVerdict } from '../../../workflow/words-check'
import type { HistoryEntry } from '../history-entry'
import type { Report } from '../report'
import { holdsFile } from './files-of'
import { wordsIn } from './words-in'

/** The entry with how it stands with its words, where there are some and they did not pass. */
export function withContentCheck(report: Report, entry: HistoryEntry, verdict: Verdict): HistoryEntry {
  const check = afterVerdict(verdict)
  return check && wordsIn({ ...report, history: [...report.history, entry] }, report.history.length).length > 0
    ? { ...entry, check }
    : entry
}

/** The photos and sounds whose verdict is on its way, with those that come in by this entry (by the first, with those of the form), and without what was taken away. */
export function mediaChecksWith(report: Report, entry: HistoryEntry) {
  const { photos, sounds, history, mediaChecks = [] } = report
  const form = history.length === 0 ? { photos, sounds } : { photos: [], sounds: [] }
  const added = [
    ...newMediaChecks([...form.photos, ...entry.photos], 'photo', entry.at),
    ...newMediaChecks([...form.sounds, ...entry.sounds], 'sound', entry.at),
  ]
  const waiting = mediaChecks.filter(({ fileId }) => holdsFile(report, fileId))
  return added.length > 0 || waiting.length < mediaChecks.length ? { mediaChecks: [...waiting, ...added] } : {}
}
