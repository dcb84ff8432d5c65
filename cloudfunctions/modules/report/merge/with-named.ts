import { HOUR_MS } from '../../../platform/shanghai'
import { digest } from '../../../platform/digest'
import { byClock } from '../../../workflow/actor'
import type { CommandKey } from '../../../workflow/command-key'
import { followersOfBoth } from '../follow/with-follower'
import { withEntry } from '../history'
import { nextDueAt } from '../next-due-at'
import type { Report } from '../report'

/** A door that is cut short has come to its end by then: what is not merged now will not be. */
const ON_ITS_WAY_MS = HOUR_MS / 30

/** A main's side of a merge: it names the report, and knows whom that one excludes. Written first, it is harmless when the rest never comes. */
export function withNamed(
  main: Report,
  child: Pick<Report, '_id' | 'number' | 'excluded' | 'followerIds'>,
  key: CommandKey,
): Report {
  const { mergedIds = [], mergedExcluded, history } = main
  const isFirst = mergedIds.length === 0
  const named = {
    mergedIds: [...mergedIds.filter((id) => id !== child._id), child._id],
    mergedExcluded: isFirst ? child.excluded : both(mergedExcluded ?? nobody, child.excluded),
    mergeCheckAt: new Date(key.at.getTime() + ON_ITS_WAY_MS),
    ...(isFirst && { passedOn: history.length + 1 }),
    ...(child.followerIds?.[0] && { followerIds: followersOfBoth(main, child) }),
  }
  return withEntry(main, main.state, key, { event: 'joined', to: child.number }, named)
}

/** Names it again, whose word was a slip of the finger; what it missed meanwhile is passed on to it. */
export function withNamedAgain(main: Report, child: Pick<Report, '_id' | 'excluded'>, at: Date): Report {
  const { mergedIds = [], mergedExcluded = nobody } = main
  if (mergedIds.includes(child._id)) return main
  return due({
    ...main,
    mergedIds: [...mergedIds, child._id],
    mergedExcluded: both(mergedExcluded, child.excluded),
    mergeCheckAt: new Date(at.getTime() + ON_ITS_WAY_MS),
    passedOn: 0,
  })
}

/** The main without one that is not merged into it any more, or never came; workers read which, and when. */
export function withoutNamed(main: Report, { _id, number }: Pick<Report, '_id' | 'number'>, at: Date): Report {
  const { mergedIds = [], version } = main
  if (!mergedIds.includes(_id)) return main
  const command = digest('left', main._id, _id, String(version)).slice(0, 16)
  const without = { mergedIds: mergedIds.filter((id) => id !== _id) }
  return withEntry(main, main.state, { by: byClock, command, at }, { event: 'left', to: number }, without)
}

/** The main with what was passed on of it marked, as far as its history went then. */
export function withPassedOn(main: Report, { history, mergeCheckAt }: Report, gone: readonly string[]): Report {
  const seen = main.mergeCheckAt?.getTime() === mergeCheckAt?.getTime()
  const left = (main.mergedIds ?? []).filter((id) => !gone.includes(id))
  return due({ ...main, mergedIds: left, passedOn: history.length, ...(seen && { mergeCheckAt: null }) })
}

/** Whether the one is merged into the other: as its own document says, whatever the other names. */
export function isMergedInto({ state, mergedInto }: Pick<Report, 'state' | 'mergedInto'>, main: Pick<Report, '_id'>) {
  return state === 'merged' && mergedInto === main._id
}

const nobody: Report['excluded'] = { households: [], persons: [] }

function both(one: Report['excluded'], other: Report['excluded']): Report['excluded'] {
  return {
    households: [...new Set([...one.households, ...other.households])],
    persons: [...new Set([...one.persons, ...other.persons])],
  }
}

function due(report: Report): Report {
  return { ...report, dueAt: nextDueAt(report) }
}
