import type { Audience } from '@contract/credit/resident'
import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'

/** Counts what a person said yes to in one tap. */
export const acceptReminders: UseCase<typeof resident.acceptReminders, Resident, Needs> = async (
  { commandId, audiences },
  { personId },
  { credits, now },
) => {
  const at = now()
  const accepted = await Promise.all(
    audiences.map(async (of): Promise<[Audience, number]> => [of, await credits.accept(personId, of, commandId, at)]),
  )
  return Object.fromEntries(accepted)
}
