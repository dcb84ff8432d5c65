import type { ResidentReport } from '@contract/report/resident'
import type { TimelineEntry } from '@contract/report/views'

/** The last that was said to be done about a report; nothing where its resident was asked in vain before anything was. */
export function whatWasDone({ timeline }: Pick<ResidentReport, 'timeline'>): TimelineEntry | undefined {
  const last = timeline.reduce<TimelineEntry | undefined>(
    (found, entry) => (entry.event === 'resolved' || entry.event === 'no-answer' ? entry : found),
    undefined,
  )
  return last?.event === 'resolved' ? last : undefined
}

/** 中心户说：请物业来处理过了，现在好了。 As much as can be read at a glance; all of it stands in the story. */
export function doneWords(done: TimelineEntry | undefined) {
  if (!done) return '没联系上您，先收起来了。'
  const who = done.by.kind === 'household' ? '中心户' : (done.by.name ?? '社区')
  return shortened(`${who}说：${done.text ?? '办好了。'}`)
}

function shortened(text: string) {
  const letters = [...text.replace(/\s+/g, ' ')]
  return letters.length > GLANCE ? `${letters.slice(0, GLANCE - 1).join('')}…` : text
}

/** Three lines of the largest type on the narrowest screen. */
const GLANCE = 28
