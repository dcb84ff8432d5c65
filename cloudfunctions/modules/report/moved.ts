import type { ReportState } from '@contract/schema/report'
import { outOfQuietHours, type Letter, type LetterKind } from '../letter/letter'
import { isSameAddress, toDesk, toKeeper } from './addressed'
import { categoryRules } from './category-rules'
import type { Happening, Report } from './report'
import { nextWake } from './next-wake'

/** What a move adds to the story; who is told, beside. */
export type Move = Pick<Happening, 'act' | 'at' | 'by' | 'command'> &
  Partial<Pick<Happening, 'to' | 'text' | 'reason' | 'until' | 'photos'>> & { tell?: Tell[] }

type Tell = { kind: LetterKind; whom: 'resident' | 'keeper' | 'desk' }

/** The report in its next state, with what happened written down and the letters it calls for. */
export function moved(report: Report, state: ReportState, move: Move, changes: Partial<Report> = {}): Report {
  const { tell = [], ...happened } = move
  const changed = { ...report, ...changes, state }
  const left = { state, destination: changed.destination, answerBy: changed.deadline.answerBy }
  const happening = { to: null, text: null, reason: null, until: null, photos: [], ...happened, left }
  const after: Report = { ...changed, history: [...report.history, happening] }
  const entries = { ...pruned(report.letters.entries) }
  for (const { kind, whom } of tell) {
    const letter = letterTo(after, whom, kind, move.at)
    if (letter && !Object.values(entries).some((other) => saysTheSame(other, letter)))
      entries[`${kind}-${after.history.length}`] = letter
  }
  const letters = { entries }
  return { ...after, answerBy: after.deadline.answerBy, letters, wakeAt: nextWake({ ...after, letters }) }
}

function letterTo(report: Report, whom: Tell['whom'], kind: LetterKind, now: Date): Letter | null {
  const at = outOfQuietHours(now, categoryRules[report.category].urgent)
  const letter = { kind, at, state: 'waiting' } as const
  if (whom === 'resident')
    return report.residentId === null || report.withdrawn ? null : { ...letter, to: 'resident', posts: [] }
  return { ...letter, ...(whom === 'keeper' ? toKeeper(report) : toDesk(report)) }
}

/** One that still waits says it already. */
function saysTheSame(waiting: Letter, letter: Letter) {
  return waiting.state === 'waiting' && waiting.kind === letter.kind && isSameAddress(waiting, letter)
}

const LETTERS_KEPT = 8

/** Letters that are through are let go, the oldest first. */
function pruned(entries: Report['letters']['entries']) {
  const through = Object.entries(entries).filter(([, { state }]) => state !== 'waiting' && state !== 'sending')
  const gone = new Set(
    through
      .sort(([, one], [, other]) => one.at.getTime() - other.at.getTime())
      .slice(0, -LETTERS_KEPT)
      .map(([key]) => key),
  )
  return Object.fromEntries(Object.entries(entries).filter(([key]) => !gone.has(key)))
}
