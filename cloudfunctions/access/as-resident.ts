import type { Procedure } from '@contract/procedure'
import type { UseCase } from '../platform/use-case'
import type { NeedsOfResident } from '../needs'
import type { Resident, Visitor } from '../modules/people/person'

/** Looks the visitor up before the work begins; a newcomer becomes known. */
export function asResident<P extends Procedure>(
  useCase: UseCase<P, Resident, NeedsOfResident>,
): UseCase<P, Visitor, NeedsOfResident> {
  return async (input, visitor, needs) => useCase(input, await needs.people.residentFor(visitor), needs)
}
