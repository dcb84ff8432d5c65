import type { FigureCode } from '@contract/figures/figures'
import { isOpen } from '../report/report'
import { isCallback, withoutSlips } from '../report/without-slips'
import { isWithin, type Span } from './month'
import type { ReportCounted } from './report-counted'

type Entry = ReportCounted['history'][number]

/** Finds under which figures a month counts a report: by what had happened at its end, whatever happened since (docs/behaviour/figures.md). */
export function findReportCodes({ history, ...report }: ReportCounted, span: Span): FigureCode[] {
  const then = withoutSlips(history.filter(({ at }) => at < span.until))
  const last = then.at(-1)
  if (!last) return []
  const { state } = last.result
  const isDecided = isDecision(report)
  const isSettled = isSettledBy(then)
  const codes: Record<FigureCode, boolean> = {
    ...none,
    gathered: isWithin(report.at, span) && !isDecided && !wasTakenBackUntouched(then),
    settled: isSettled && isWithin(findAct(then)?.at ?? span.until, span),
    solved: isSolvedIn(then, span),
    parked: state === 'parked',
    open: state !== 'parked' && isOpen({ state }),
    reopened: then.some(({ event, at }) => event === 'reopened' && isWithin(at, span)),
    decisions: isDecided && isWithin(report.at, span),
    done: isDecided && isWithin(report.at, span) && isSettled,
  }
  return (Object.keys(codes) as FigureCode[]).filter((code) => codes[code])
}

const none = { benches: false, stands: false, huddles: false, comers: false }

function isDecision({ meetingId }: Pick<ReportCounted, 'meetingId'>) {
  return (meetingId ?? null) !== null
}

/** Nobody has it yet, or gave it back without having taken it on. */
const untouched = new Set<Entry['result']['state']>(['checking', 'routed', 'unrouted', 'returned', 'withdrawn'])

function wasTakenBackUntouched(then: readonly Entry[]) {
  return then.at(-1)?.result.state === 'withdrawn' && then.every(({ result }) => untouched.has(result.state))
}

/** What ends the doing: 没联系上 is not 办结. */
function findAct(then: readonly Entry[]) {
  return then.findLast(({ event }) => event === 'resolved' || event === 'no-answer')
}

function isSettledBy(then: readonly Entry[]) {
  const state = then.at(-1)?.result.state
  return (state === 'resolved' || state === 'closed') && findAct(then)?.event === 'resolved'
}

function isSolvedIn(then: readonly Entry[], span: Span) {
  const said = then.findLast(isCallback)
  return said?.event === 'called-back' && then.at(-1)?.result.state === 'closed' && isWithin(said.at, span)
}
