import type { ReportCard } from '@contract/report/views'
import { cloudNow } from '@/clock/cloud-now'
import { momentWords } from '@/words/day-words'
import { categoryWord, stateWord } from '@/words/report-words'

/** A report as one of those into which another can be merged. */
export function toMergeOption(card: ReportCard) {
  const { reportId, number, place, category, gist, at } = card
  return {
    value: reportId,
    title: `${place} · ${categoryWord(category)}`,
    line: `${gist} · ${momentWords(at, cloudNow())} · ${stateWord(card, 'staff').word} · ${number}`,
  }
}
