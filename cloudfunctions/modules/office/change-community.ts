import type { EstateNeeds } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { Asked } from '../../platform/use-case'
import { managesCommunity } from '../../access/scope'
import { byWorker, type WorkerCaller } from '../../access/worker-caller'
import { commandKey, type CommandKey } from '../../workflow/command-key'
import type { SetUpCommunity } from '../estate/set-up'

/** So many commands are remembered: one that comes again after that is one of weeks ago. */
const COMMANDS_KEPT = 60

export type OnCommunity = { commandId: string; communityId: string }

/** A worker's change of a community that is theirs to set up; `known` is the community as it was found a moment ago, by whoever may change it. */
export async function changeCommunity<No extends Refused = never>(
  { commandId, communityId }: OnCommunity,
  caller: WorkerCaller,
  needs: EstateNeeds & Asked,
  next: (community: SetUpCommunity, key: CommandKey) => SetUpCommunity | No,
  known?: SetUpCommunity,
): Promise<SetUpCommunity | No | Refused<'NOT_FOUND'>> {
  const key = commandKey(byWorker(caller), { procedure: needs.procedure, commandId }, needs.now())
  const kept = known ?? (await findCommunityToManage(communityId, caller, needs))
  return kept ? changeOnce(kept, key, needs, next) : refuse('NOT_FOUND')
}

/** A change of a community by whoever may make it: one conditional write, once for each command. What `next` gives back as it was is not written. */
export function changeOnce<No extends Refused = never>(
  kept: SetUpCommunity,
  key: CommandKey,
  { offices }: Pick<EstateNeeds, 'offices'>,
  next: (community: SetUpCommunity, key: CommandKey) => SetUpCommunity | No,
) {
  return offices.changeCommunity<No>(
    kept,
    (community) => {
      const after = next(community, key)
      return after instanceof Refused || after === community ? after : withCommand(after, key)
    },
    (community) => hasCommandOf(community, key),
  )
}

/** The community as it is kept, where the whole of it is the worker's to set up. */
export async function findCommunityToManage(communityId: string, { scope }: WorkerCaller, { offices }: EstateNeeds) {
  const kept = await offices.community(communityId)
  return kept && managesCommunity(scope, kept) ? kept : null
}

export function withCommand<Place extends { commands?: string[] | undefined }>(
  place: Place,
  { command }: Pick<CommandKey, 'command'>,
): Place {
  return { ...place, commands: [...(place.commands ?? []), command].slice(-COMMANDS_KEPT) }
}

export function hasCommandOf({ commands = [] }: { commands?: string[] | undefined }, { command }: { command: string }) {
  return commands.includes(command)
}
