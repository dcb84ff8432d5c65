import type { Procedure } from '@contract/procedure'
import type { UseCase } from '../platform/use-case'
import type { Needs } from '../needs'
import type { Resident, Visitor } from '../modules/people/person'

/** Looks the visitor up before the work begins; a newcomer becomes known. */
export function asResident<P extends Procedure>(useCase: UseCase<P, Resident, Needs>): UseCase<P, Visitor, Needs> {
  return async (input, visitor, needs) => useCase(input, await needs.people.residentFor(visitor), needs)
}
