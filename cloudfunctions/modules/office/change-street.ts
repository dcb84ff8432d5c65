import { byWorker, type WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { Asked } from '../../platform/use-case'
import { commandKey, type CommandKey } from '../../workflow/command-key'
import { hasCommandOf, withCommand } from './change-community'
import type { SetUpStreet } from '../estate/set-up'

/** A street worker's change of their own street: one conditional write, once for each command. What `next` gives back as it was is not written. */
export async function changeStreet<No extends Refused = never>(
  { commandId, streetId }: { commandId: string; streetId: string },
  caller: WorkerCaller,
  needs: EstateNeeds & Asked,
  next: (street: SetUpStreet, key: CommandKey) => SetUpStreet | No,
): Promise<SetUpStreet | No | Refused<'NOT_FOUND'>> {
  const known = await findStreetToManage(streetId, caller, needs)
  if (!known) return refuse('NOT_FOUND')
  const key = commandKey(byWorker(caller), { procedure: needs.procedure, commandId }, needs.now())
  if (hasCommandOf(known, key)) return known
  return needs.offices.changeStreet<No>(known, (street) => {
    if (hasCommandOf(street, key)) return street
    const after = next(street, key)
    return after instanceof Refused || after === street ? after : withCommand(after, key)
  })
}

/** The street, where it is the worker's. */
export async function findStreetToManage(streetId: string, { scope }: WorkerCaller, { offices }: EstateNeeds) {
  return scope.kind === 'street' && scope.id === streetId ? offices.street(streetId) : null
}
