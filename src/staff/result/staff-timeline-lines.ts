import type { ResultFacts } from '@contract/report/result'
import type { TimelineEntry } from '@contract/report/views'
import type { TimelineLine } from '@/components/timeline'
import type { Staff } from '@/words/report-words'
import { timelineLines } from '@/words/timeline-words'
import { factsLine } from './result-words'

/** A report's story as those who handle it read it: with when and how it was done, where that was said. */
export function staffTimelineLines(
  entries: readonly (TimelineEntry & ResultFacts)[],
  reader: Staff,
  now: Date,
): TimelineLine[] {
  return timelineLines(entries, reader, now).map((line, at) => ({ ...line, more: factsLine(entries[at] ?? {}, now) }))
}
