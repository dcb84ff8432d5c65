import type { deskRoster } from '@contract/roster/desk'
import { byWorker, type WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { commandKey } from '../../workflow/command-key'
import { changeCommunity, hasCommandOf } from '../office/change-community'
import { planRoster } from './plan-roster'
import { readDraft } from './read-draft'

/** Takes a roster over, whole or not at all: its numbers are claimed, then the community is written once, as the preview saw it. */
export const commitRoster: UseCase<typeof deskRoster.commitRoster, WorkerCaller, EstateNeeds> = async (
  input,
  caller,
  needs,
) => {
  const { communityId, version, commandId } = input
  const draft = await readDraft(input, caller, needs)
  if (!draft) return refuse('NOT_FOUND')
  const { community, rows, taken } = draft
  const key = commandKey(byWorker(caller), { procedure: needs.procedure, commandId }, needs.now())
  if (hasCommandOf(community, key)) return { id: communityId }
  if (community.version !== version) return refuse('ROSTER_MOVED')

  const { after, bad } = planRoster(community, rows, taken, key.at)
  if (bad.length > 0) return refuse(bad.some(({ why }) => why === 'number-taken') ? 'NUMBER_TAKEN' : 'ROSTER_BAD')
  const known = new Set(community.households.map(({ id }) => id))
  const added = after.households.filter(({ id }) => !known.has(id))
  const claims = added.map(({ id: householdId, number }) => ({ householdId, number }))
  if (added.length > 0 && (await needs.placardNumbers.claim(community.street.id, communityId, claims)).length > 0)
    return refuse('NUMBER_TAKEN')

  const written = await changeCommunity<Refused<'ROSTER_MOVED'>>(
    input,
    caller,
    needs,
    (standing) => (standing.version === version ? { ...after } : refuse('ROSTER_MOVED')),
    community,
  )
  return written instanceof Refused ? written : { id: communityId }
}
