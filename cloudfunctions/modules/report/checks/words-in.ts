import { wordsOf } from '../../../workflow/sound'
import type { HistoryEntry } from '../history-entry'
import type { Report } from '../report'

/** Lists what was said by an entry of a report's history, written or aloud; by the first, what the form says. */
export function wordsIn(report: Pick<Report, 'text' | 'spot' | 'sounds' | 'history'>, index: number): string[] {
  const entry = report.history[index]
  const form = index === 0 ? [report.text, report.spot, wordsOf(report.sounds)] : []
  return [...form, ...(entry ? wordsOfEntry(entry) : [])].flatMap((said) => said || [])
}

export function wordsOfEntry({ text, sounds }: Pick<HistoryEntry, 'text' | 'sounds'>) {
  return [text, wordsOf(sounds)].flatMap((said) => said || [])
}
