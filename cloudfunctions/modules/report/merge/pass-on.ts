import type { ReportEvent } from '@contract/report/report'
import type { Needs } from '../../../needs'
import { digest } from '../../../platform/digest'
import { byClock } from '../../../workflow/actor'
import type { CommandKey } from '../../../workflow/command-key'
import { findPersonalData } from '../../content/find-personal-data'
import { answerOwed } from '../actions/resolve'
import { withEntry, type Entry } from '../history'
import { reopenUntil } from '../reopen-until'
import type { HistoryEntry } from '../history-entry'
import type { Report } from '../report'
import { withoutSlips } from '../without-slips'
import { handOver } from './hand-over'
import { passOnDueAt } from './pass-on-due-at'
import { isMergedInto, withPassedOn } from './with-named'

/** What of a main its merged reports are told, each for itself; while the main is in one of these states. */
const passedOn: Partial<Record<ReportEvent, { trueIn: readonly Report['state'][]; does: PassOn }>> = {
  resolved: { trueIn: ['resolved', 'closed'], does: withMainResolved },
  declined: { trueIn: ['declined'], does: withMainDeclined },
  parked: { trueIn: ['parked'], does: withMainParked },
}

type PassOn = (child: Report, told: Told, key: CommandKey) => Report
/** The main's entry, its words only where they tell nobody who somebody is. */
type Told = { entry: HistoryEntry; words: string | null }

/** Passes on to those merged into a main what became of it: what is done or declined, each is asked or told for itself; where it goes on no more, the oldest of them does. Names that never came are let go. */
export async function passOn(main: Report, at: Date, needs: Needs): Promise<Report> {
  const [dueAt] = passOnDueAt(main)
  if (!dueAt || dueAt > at) return main
  const named = await needs.reports.whole(main.mergedIds ?? [])
  const children = named.filter((child) => isMergedInto(child, main))
  const isOver = goesOnNoMore(main)
  const moved = isOver ? await handOver(main, named, at, needs) : await tellEach(main, children, at, needs)
  const gone = (main.mergedIds ?? []).filter((id) => isOver || !children.some(({ _id }) => _id === id))
  if (!moved) return main
  const after = await needs.reports.adjust(main._id, (as) => {
    const passed = withPassedOn(as, main, gone)
    return isOver && main.followerIds ? { ...passed, followerIds: [] } : passed
  })
  return 'version' in after ? after : main
}

/** Whether it was taken back, or put away because its own resident did not answer: the others still wait. */
function goesOnNoMore({ state, history }: Report) {
  if (state === 'withdrawn' || state === 'merged') return true
  const end = withoutSlips(history).findLast(({ event }) => event === 'resolved' || event === 'no-answer')
  return (state === 'resolved' || state === 'closed') && end?.event === 'no-answer'
}

async function tellEach(main: Report, children: readonly Report[], at: Date, needs: Needs) {
  const { history, endedAt, _id } = main
  const index = history.findLastIndex(({ event }) => event in passedOn)
  const entry = history[index]
  const step = entry && index >= (main.passedOn ?? 0) ? passedOn[entry.event] : undefined
  const isTrue = step !== undefined && step.trueIn.includes(main.state)
  const words = isTrue && children.length > 0 ? await findWords(main, entry?.text ?? null, needs) : null
  await Promise.all(
    children.map((child) => {
      const command = digest('passed-on', _id, String(index), child._id).slice(0, 16)
      const key: CommandKey = { by: entry ? { ...entry.by, personId: null } : byClock, command, at }
      const hasSaid = child.callback?.solved === 'yes'
      const next = (as: Report) => {
        if (!isMergedInto(as, main)) return as
        const told = isTrue && entry && !hasSaid ? step.does(as, { entry, words }, key) : as
        return { ...told, mainEndedAt: endedAt }
      }
      return isTrue && !hasSaid ? needs.reports.change(child._id, key, next) : needs.reports.adjust(child._id, next)
    }),
  )
  return true
}

/** Gives what neighbours may read of the words, looked over for what could tell who somebody is: all of it or nothing. */
async function findWords({ contactIds }: Report, text: string | null, { contacts }: Needs) {
  if (text === null) return null
  const names = (await contacts.of(contactIds)).flatMap(({ name }) => name ?? [])
  return findPersonalData([{ where: 'said', no: 0, text }], names).length > 0 ? null : text
}

function withMainResolved(child: Report, told: Told, key: CommandKey): Report {
  const happened: Entry = {
    event: 'resolved',
    text: told.words,
    until: reopenUntil(key.at),
    tell: { resident: 'resolved' },
  }
  return withEntry(child, 'merged', key, happened, answerOwed(key.at))
}

function withMainDeclined(child: Report, { entry, words }: Told, key: CommandKey): Report {
  const happened: Entry = { event: 'declined', reason: entry.reason, text: words, tell: { resident: 'declined' } }
  return withEntry(child, 'merged', key, happened, { endedAt: key.at, resolvedAt: null })
}

/** Its own day is that on which the main is looked at again. */
function withMainParked(child: Report, { entry, words }: Told, key: CommandKey): Report {
  const { reason, until } = entry
  const deadline = until ? { ...child.deadline, answerBy: until } : child.deadline
  const happened: Entry = { event: 'parked', reason, text: words, until, tell: { resident: 'parked' } }
  return withEntry(child, 'merged', key, happened, { deadline })
}
