import type { Needs } from '../../../needs'
import { digest } from '../../../platform/digest'
import { byClock } from '../../../workflow/actor'
import type { CommandKey } from '../../../workflow/command-key'
import { hasCommand } from '../../../workflow/history'
import { mayNotBeAssigned } from '../access'
import { findExcludedElsewhere } from '../find-excluded-elsewhere'
import { followersOfBoth } from '../follow/with-follower'
import { withEntry } from '../history'
import { isUsual } from '../is-usual'
import { arrivalLetter } from '../letters'
import type { Assignee } from '../assignee'
import type { Report } from '../report'
import { standingOf } from '../standing'
import { withOwnDay } from './with-own-day'
import { isMergedInto, withNamedAgain } from './with-named'

/** A main that goes on no more hands what was merged into it to the oldest usual one of them, with whoever had it; where there is none, each stands for itself on the desk. False when somebody was quicker: it is done anew. */
export async function handOver(main: Report, named: readonly Report[], at: Date, needs: Needs): Promise<boolean> {
  const key = (of: Report): CommandKey => ({
    by: byClock,
    command: digest('handed-over', main._id, of._id).slice(0, 16),
    at,
  })
  // Whoever is satisfied with what was done needs nobody to go on.
  const children = named.filter((child) => isMergedInto(child, main) && standingOf(child) !== 'closed')
  const inOrder = children.sort((one, other) => one.at.getTime() - other.at.getTime())
  const isLeading = (child: Report) => hasCommand(child, key(child))
  const heir = named.find(isLeading) ?? inOrder.find((child) => isUsual({ ...child, state: 'routed' }))
  if (!heir) {
    await Promise.all(
      inOrder.map((child) => needs.reports.change(child._id, key(child), leading(main, null, key(child)))),
    )
    return true
  }
  const others = inOrder.filter((child) => child !== heir)
  const assignee = await findAssignee(main, heir, at, needs)
  const led = await needs.reports.change(heir._id, key(heir), (as) =>
    others.reduce((lead, other) => withNamedAgain(lead, other, at), leading(main, assignee, key(heir))(as)),
  )
  if (!('version' in led) || led.state === 'withdrawn') return false
  await Promise.all(
    others.map((other) =>
      needs.reports.adjust(other._id, (as) => (isMergedInto(as, main) ? { ...as, mergedInto: heir._id } : as)),
    ),
  )
  return true
}

/** The child as it goes on by itself: with whoever had the main, taken on where that was, else on the desk. */
function leading(main: Report, assignee: Assignee | null, key: CommandKey) {
  return (child: Report): Report => {
    if (!isMergedInto(child, main)) return child
    const isTaken = assignee !== null && stateBefore(main) !== 'routed'
    const state = assignee === null ? 'unrouted' : isTaken ? 'accepted' : 'routed'
    const tell = assignee === null ? { desk: arrivalLetter(child) } : { assignee: 'leads' as const }
    return withEntry(
      child,
      state,
      key,
      { event: 'leads', to: assignee?.name ?? null, tell },
      {
        ...withOwnDay(child, assignee?.kind ?? 'community', key.at),
        assignee,
        route: main.route,
        ...(main.followerIds?.[0] && { followerIds: followersOfBoth(child, main) }),
      },
    )
  }
}

/** Gives who had the main, unless the heir's resident excluded them or holds that post. */
async function findAssignee(main: Report, heir: Report, at: Date, needs: Needs): Promise<Assignee | null> {
  const { assignee } = main
  if (!assignee || !inHands.has(stateBefore(main))) return null
  if (assignee.kind !== 'household') return assignee
  const community = await needs.estate.posts(main.communityId)
  if (!community) return null
  const elsewhere = await findExcludedElsewhere(heir, community, needs)
  return assignee.ids.some((id) => mayNotBeAssigned(heir, id, { community, elsewhere }, at)) ? null : assignee
}

const inHands: ReadonlySet<Report['state']> = new Set(['routed', 'accepted', 'asked'])

/** Gives how the main stood before it went on no more. */
function stateBefore({ history, state }: Report): Report['state'] {
  const end = history.findLastIndex(({ result }) => result.state !== state)
  return history[end]?.result.state ?? 'unrouted'
}
