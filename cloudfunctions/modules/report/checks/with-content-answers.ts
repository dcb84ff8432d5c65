import type { Verdict } from '../../../platform/verdict'
import { withTraces } from '../../../workflow/ask-about-media'
import type { CommandKey } from '../../../workflow/command-key'
import { withVerdict } from '../../../workflow/media-check'
import type { Photo } from '../../../workflow/photo'
import { afterVerdict, isToBeLookedAt } from '../../../workflow/words-check'
import { withEntry } from '../history'
import { nextDueAt } from '../next-due-at'
import { withRouting } from '../open/with-routing'
import type { HistoryEntry } from '../history-entry'
import type { Report } from '../report'
import type { ContentAnswers } from './ask-about-content'
import { holdsFile } from './files-of'
import { withLookAt } from './with-look-at'

/** The report with what WeChat answered to the clock's questions, and given to a worker where no verdict came in time. Once the words of a form pass, it goes where it was routed. */
export function withContentAnswers(report: Report, { words, traces }: ContentAnswers, key: CommandKey): Report {
  const history =
    words.size > 0 ? report.history.map((entry, index) => withAnswer(entry, words.get(index))) : report.history
  const { asked, late } = withTraces(report.mediaChecks ?? [], traces, key.at)
  if (words.size === 0 && traces.size === 0 && late.length === 0) return report
  const answered: Report = { ...report, history, mediaChecks: asked }
  const after = late.reduce((standing, { fileId }) => withMediaVerdict(standing, fileId, 'unanswered'), answered)
  return withDue(isFormPassed(report, after) ? withFormPassed(after, key) : after)
}

/** The report with WeChat's verdict on the photo or sound that was asked about under this id; as it is where none waits for it. */
export function withPushedVerdict(report: Report, trace: string, verdict: Verdict): Report {
  const check = report.mediaChecks?.find((waiting) => waiting.trace === trace)
  return check ? withDue(withMediaVerdict(report, check.fileId, verdict)) : report
}

/** The report as a worker has looked at it: what passes is read by everybody, or (`hidden`) stays with its writer and workers. */
export function withContentLookedAt(report: Report, becomes: 'passed' | 'hidden', key: CommandKey): Report {
  const judged = <File extends Photo>(files: File[]) => files.map((file) => withLook(file, becomes))
  const history = report.history.map((entry) => withWordsLookedAt(entry, becomes))
  // Whether a form goes on is one thing, what may be seen of its pictures another.
  if (report.state === 'checking') return withFormPassed({ ...report, history }, key)
  const after: Report = {
    ...report,
    photos: judged(report.photos),
    sounds: judged(report.sounds),
    history: history.map((entry) => ({ ...entry, photos: judged(entry.photos), sounds: judged(entry.sounds) })),
  }
  return withEntry(after, report.state, key, { event: becomes === 'passed' ? 'checked' : 'kept-hidden' })
}

/** The report whose form may be read: it goes where it was routed when it came in. */
export function withFormPassed(report: Report, key: CommandKey): Report {
  return withRouting(withEntry(report, 'checking', key, { event: 'checked' }), key)
}

function isFormPassed({ state, history }: Report, after: Report) {
  return state === 'checking' && history[0]?.check !== undefined && after.history[0]?.check === undefined
}

function withAnswer(entry: HistoryEntry, verdict: Verdict | undefined): HistoryEntry {
  if (verdict === undefined || entry.check?.state !== 'waiting') return entry
  const { check, ...rest } = entry
  const after = afterVerdict(verdict, check.asked + 1)
  return after ? { ...rest, check: after } : rest
}

function withWordsLookedAt(entry: HistoryEntry, becomes: 'passed' | 'hidden'): HistoryEntry {
  const { check, ...rest } = entry
  if (!check || check.state === 'hidden') return entry
  if (becomes === 'passed') return rest
  return isToBeLookedAt(entry) ? { ...rest, check: { ...check, state: 'hidden' } } : entry
}

function withLook<File extends Photo>(file: File, becomes: 'passed' | 'hidden'): File {
  if (file.look !== 'late' && file.look !== 'risky') return file
  if (becomes === 'hidden') return { ...file, look: 'hidden' }
  const { look: _, ...seen } = file
  return { ...(seen as File), checked: true }
}

function withMediaVerdict(report: Report, fileId: string, verdict: Verdict): Report {
  const judged = <File extends Photo>(files: File[]) =>
    files.some((file) => file.fileId === fileId)
      ? files.map((file) => (file.fileId === fileId && !file.checked ? withVerdict(file, verdict) : file))
      : files
  return {
    ...report,
    photos: judged(report.photos),
    sounds: judged(report.sounds),
    history: report.history.map((entry) => ({
      ...entry,
      photos: judged(entry.photos),
      sounds: judged(entry.sounds),
    })),
    mediaChecks: report.mediaChecks?.filter((check) => check.fileId !== fileId),
  }
}

/** The report as the queue and the clock find it; what was taken away is waited for no more. */
function withDue(report: Report): Report {
  const mediaChecks = report.mediaChecks?.filter(({ fileId }) => holdsFile(report, fileId))
  const after = withLookAt({ ...report, mediaChecks })
  return { ...after, dueAt: nextDueAt(after) }
}
