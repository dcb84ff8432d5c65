import type { WorkerReport } from '@contract/report/worker'
import { dayWords, shanghaiDay } from '@/words/day-words'
import { categoryWord, stateWord } from '@/words/report-words'
import { isHandling } from '@/words/is-handling'
import { timelineLines } from '@/words/timeline-words'

/** Where, what kind, when, and what was done: put together from what we know, never from what the resident wrote. */
export function summaryWords(report: WorkerReport, now: Date): string {
  const { number, place, category, at, hotline, promisedOn } = report
  return [
    `编号：${number}`,
    hotline && `12345编号：${hotline}`,
    `地点：${place}`,
    `类别：${categoryWord(category)}`,
    `收到：${dayOf(at, now)}`,
    `现在：${nowWords(report)}`,
    promisedOn && `答应回音：最晚${dayWords(promisedOn, now)}`,
    '经过：',
    ...storyLines(report, now),
  ]
    .filter(Boolean)
    .join('\n')
}

function nowWords(report: WorkerReport) {
  const { assignee } = report
  const { word } = stateWord(report, 'staff')
  return assignee.kind === 'nobody' ? word : `${word}（${assignee.name}）`
}

function storyLines({ timeline }: WorkerReport, now: Date) {
  const told = timeline.filter(({ event }) => isHandling(event))
  const lines = timelineLines(told, 'staff', now)
  return told.map(({ at }, index) => `${dayOf(at, now)}${lines[index]?.words ?? ''}`)
}

function dayOf(iso: string, now: Date) {
  return dayWords(shanghaiDay(iso), now)
}
