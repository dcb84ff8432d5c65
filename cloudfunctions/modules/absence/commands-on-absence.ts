import type { Refusal } from '@contract/refusal'
import { byHousehold, type HouseholdCaller } from '../../access/household-caller'
import { managesCommunity } from '../../access/scope'
import { byWorker, type WorkerCaller } from '../../access/worker-caller'
import type { Needs } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { Asked } from '../../platform/use-case'
import { act, type Action } from '../../workflow/action'
import { commandKey, type CommandKey } from '../../workflow/command-key'
import type { Absence, CommunityPosts, KeptCommunity } from '../estate/community'
import { absenceIdOf } from './absence-id'
import { withAbsence } from './with-absence'

/** What every command on an absence says. */
type OnAbsence = { commandId: string; absenceId: string }

/** What the rules ask about besides the absence: the community it is in, and whose posts the caller holds. */
export type AbsenceFacts = { at: Date; community: CommunityPosts }
export type HouseholdAbsenceFacts = AbsenceFacts & { ownPosts: readonly string[] }

/** Name in the staff log which absence, or whose, a command is about. */
export const absenceSubjects = [
  { kind: 'absence', field: 'absenceId' },
  { kind: 'household', field: 'householdId' },
]

/** A household's command on its own absence, or on one for which it was asked to stand in. */
export function householdAbsenceCommand<Input, Code extends Refusal, No extends Refused = never>(
  action: Action<Absence, HouseholdAbsenceFacts, Input, Code, No>,
) {
  return async (input: OnAbsence & Input, caller: HouseholdCaller, needs: Needs & Asked) => {
    const key = commandKey(byHousehold(caller), pressOf(input, needs), needs.now())
    const kept = await needs.estate.keptCommunity(caller.community._id)
    if (!kept) return refuse('NOT_FOUND')
    const { ownPosts } = caller
    return change(kept, input, key, needs, (absence, community) =>
      isHouseholds(absence, ownPosts)
        ? act(action, absence, input, key, { at: key.at, community, ownPosts })
        : refuse('NOT_FOUND'),
    )
  }
}

/** A worker's command on an absence in a community whose posts are theirs to give. */
export function workerAbsenceCommand<Input, Code extends Refusal, No extends Refused = never>(
  action: Action<Absence, AbsenceFacts, Input, Code, No>,
) {
  return async (input: OnAbsence & Input & { communityId: string }, caller: WorkerCaller, needs: Needs & Asked) => {
    const key = commandKey(byWorker(caller), pressOf(input, needs), needs.now())
    const kept = await needs.estate.keptCommunity(input.communityId)
    if (!kept || !managesCommunity(caller.scope, kept)) return refuse('NOT_FOUND')
    return change(kept, input, key, needs, (absence, community) =>
      act(action, absence, input, key, { at: key.at, community }),
    )
  }
}

/** Whether the household may know of it: its own, or one for which it was asked. */
export function isHouseholds({ householdId, standInId }: Absence, ownPosts: readonly string[]) {
  return ownPosts.includes(householdId) || (standInId !== null && ownPosts.includes(standInId))
}

/** One conditional write of the community, once for each command. */
async function change<No extends Refused>(
  kept: KeptCommunity,
  { absenceId }: OnAbsence,
  key: CommandKey,
  { estate }: Needs,
  next: (absence: Absence, community: KeptCommunity) => Absence | No,
) {
  const named = ({ absences }: KeptCommunity) => absences.find((absence) => absenceIdOf(absence) === absenceId)
  const after = await estate.changeCommunity(
    kept,
    (community) => {
      const absence = named(community)
      if (!absence) return refuse('NOT_FOUND')
      const changed = next(absence, community)
      return changed instanceof Refused ? changed : withAbsence(community, absence, changed, key)
    },
    (community) => named(community)?.commands?.includes(key.command) ?? false,
  )
  return after instanceof Refused ? after : { absenceId }
}

function pressOf({ commandId }: OnAbsence, { procedure }: Asked) {
  return { procedure, commandId }
}
