import type { Procedure } from '@contract/procedure'
import type { UseCase } from '../platform/use-case'
import type { NeedsOfResidents } from '../needs'
import type { Resident, Visitor } from '../modules/people/person'

/** Looks the visitor up before the work begins; a newcomer becomes known. */
export function asResident<P extends Procedure>(
  useCase: UseCase<P, Resident, NeedsOfResidents>,
): UseCase<P, Visitor, NeedsOfResidents> {
  return async (input, visitor, needs) => useCase(input, await needs.people.residentFor(visitor), needs)
}
