import type { ReportCard } from '@contract/report/views'
import { dayWords } from '@/words/day-words'

/** What the family reads of a report: that it was said, its number, by when it is answered. Never a word of it, nor where it is or who has it: a card may end up in the wrong group. */
export function familyWords({ number, promisedOn, due = 'later' }: Told, now: Date) {
  const isPromised = promisedOn !== null && (due === 'later' || due === 'soon')
  return `我在连心桥反映了一件事，编号${number}${isPromised ? `，最晚${dayWords(promisedOn, now)}有回音` : ''}。`
}

/** A report or its receipt, as far as the family is told of it. */
export type Told = Pick<ReportCard, 'number' | 'promisedOn'> & Partial<Pick<ReportCard, 'due'>>
