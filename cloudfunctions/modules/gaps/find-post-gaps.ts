import { FAMILIES_MAX_DEFAULT } from '@contract/office/office'
import type { Gap } from '@contract/gaps/gap'
import { DAY_MS, dayOf } from '../../platform/shanghai'
import { findStandIn } from '../estate/absence-and-stand-in'
import { holderOf, isInForce } from '../estate/community'
import { endsSoon } from '../estate/ends-soon'
import { isInService } from '../estate/household'
import { NOTED_EACH_DAYS } from '../estate/noted-scans'
import { newGap } from './new-gap'
import { loadsOf } from './loads-of'
import type { SetUpCommunity, SetUpHousehold } from '../estate/set-up'

const AWAY_WITHIN_DAYS = 14
const HUNG_WITHIN_DAYS = 30
const SCANNED_WITHIN_DAYS = 90

/** Posts that cannot do what they are there for, or hardly: nobody holds it, it is paused, away with nobody for it, has too much, its placard does not hang, its term ends. */
export function findPostGaps(community: SetUpCommunity, at: Date): Gap[] {
  const loads = loadsOf(community, at)
  const most = { families: community.familiesMax ?? FAMILIES_MAX_DEFAULT, buildings: community.buildingsMax ?? null }
  return community.households.filter(isInService).flatMap((household) => {
    const { id, name, number, status } = household
    const named = { household: { id, name }, place: `${number} ${name}` }
    const load = loads.get(id)
    const families = load?.families ?? null
    const buildings = load?.buildingIds.size ?? 0
    const away = findAwayUncovered(community, id, at)
    const endsOn = findTermEnd(community, id, at)
    const unhung = findUnhungSince(household, at)
    return [
      ...(status === 'paused' ? [newGap({ kind: 'paused', action: 'resume', ...named })] : []),
      ...(status === 'active' && !holderOf(community, id, at)
        ? [newGap({ kind: 'vacant', action: 'invite', ...named })]
        : []),
      ...(away ? [newGap({ kind: 'away', action: 'set-stand-in', ...named, day: away })] : []),
      ...(families !== null && families > most.families
        ? [newGap({ kind: 'too-many-families', action: 'cover', ...named, count: families, most: most.families })]
        : []),
      ...(most.buildings !== null && buildings > most.buildings
        ? [newGap({ kind: 'too-many-buildings', action: 'cover', ...named, count: buildings, most: most.buildings })]
        : []),
      ...(unhung ? [newGap({ kind: 'not-hung', action: 'hang', ...named, day: unhung })] : []),
      ...(isUnscanned(community, household, at) ? [newGap({ kind: 'not-scanned', action: 'hang', ...named })] : []),
      ...(endsOn ? [newGap({ kind: 'term-ending', action: 'invite', ...named, day: endsOn })] : []),
    ]
  })
}

/** The day on which an absence begins, or began, in which nobody acts for the household: now or within two weeks. */
function findAwayUncovered(community: SetUpCommunity, householdId: string, at: Date) {
  const soon = new Date(at.getTime() + AWAY_WITHIN_DAYS * DAY_MS)
  const absence = community.absences.find((one) => {
    if (one.householdId !== householdId || one.from > soon || (one.until !== null && one.until <= at)) return false
    const asked = one.from > at ? one.from : at
    return isInForce(one, asked) && findStandIn(community, householdId, asked) === null
  })
  return absence ? dayOf(absence.from) : null
}

/** The day since which its code should hang, where that is a month ago. */
function findUnhungSince({ placards, activeSince }: SetUpHousehold, at: Date) {
  const current = placards.findLast(({ until }) => until === null)
  if (!current || !activeSince || (current.hungOn !== undefined && current.takenDownOn === undefined)) return null
  const since = current.from > activeSince ? current.from : activeSince
  return at.getTime() - since.getTime() > HUNG_WITHIN_DAYS * DAY_MS ? dayOf(since) : null
}

/** Whether nobody scanned the code that hangs for so long: it may hang no more. Of one of which nothing is noted nothing is said. */
function isUnscanned({ scans = {} }: SetUpCommunity, { placards }: SetUpHousehold, at: Date) {
  const current = placards.findLast(({ until }) => until === null)
  const noted = current && scans[current.token]
  if (!noted || current.takenDownOn !== undefined) return false
  // It may have been scanned once more before the next note was due.
  return at.getTime() - noted.getTime() > (SCANNED_WITHIN_DAYS + NOTED_EACH_DAYS) * DAY_MS
}

function findTermEnd(community: SetUpCommunity, householdId: string, at: Date) {
  const term = holderOf(community, householdId, at)
  return term?.plannedUntil !== undefined && endsSoon(term, at) ? term.plannedUntil : null
}
