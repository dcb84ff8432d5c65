import type { ReportAct } from '@contract/schema/report'
import type { WorkerReport } from '@contract/worker'
import { dayWords, shanghaiDay } from '@/words/day-words'
import { categoryWord, stateWord } from '@/words/report-words'
import { timelineLines } from '@/words/timeline-words'

/** Where, what kind, when, and what was done: put together from what we know, never from what the resident wrote. */
export function summaryWords(report: WorkerReport): string {
  const { number, place, category, at, hotline, promisedOn } = report
  return [
    `编号：${number}`,
    hotline && `12345编号：${hotline}`,
    `地点：${place}`,
    `类别：${categoryWord(category)}`,
    `收到：${dayOf(at)}`,
    `现在：${nowWords(report)}`,
    promisedOn && `答应回音：${dayWords(promisedOn)}前`,
    '经过：',
    ...storyLines(report),
  ]
    .filter(Boolean)
    .join('\n')
}

function nowWords({ state, with: keeper }: WorkerReport) {
  const { word } = stateWord(state, 'staff')
  return keeper.kind === 'nobody' ? word : `${word}（${keeper.name}）`
}

function storyLines({ timeline }: WorkerReport) {
  const told = timeline.filter(({ act }) => ours.has(act))
  const lines = timelineLines(told, 'staff', new Date())
  return told.map(({ at }, index) => `${dayOf(at)}${lines[index]?.words ?? ''}`)
}

/** What those who handle it did. What the resident added, answered or left is theirs. */
const ours: ReadonlySet<ReportAct> = new Set<ReportAct>([
  'routed',
  'unrouted',
  'accepted',
  'asked',
  'asked-to-meet',
  'property',
  'returned',
  'assigned',
  'resolved',
  'no-answer',
  'callback-tried',
  'called-back',
  'closed-unheard',
  'reopened',
  'declined',
])

function dayOf(iso: string) {
  return dayWords(shanghaiDay(iso))
}
