import { deskOwn } from '@contract/desk'
import type { Procedure } from '@contract/procedure'
import { contracts } from '../world/client'
import type { Door } from '../world/person'
import type { AnyCase } from './case'
import { deskCases } from './desk-cases'
import { householdCases } from './household-cases'
import { huddleCases } from './huddle-cases'
import { postsCases } from './posts-cases'
import { residentCases } from './resident-cases'
import { figuresCases } from './figures-cases'
import { speechCases } from './speech-cases'
import { workerCases } from './worker-cases'

const byDoor = {
  resident: residentCases,
  household: householdCases,
  worker: workerCases,
  posts: postsCases,
  meetings: huddleCases,
  desk: deskCases,
  figures: figuresCases,
  speech: speechCases,
}

/** What has cases at each door: of the desk, what a phone is not asked as well. */
export const promised: Record<Door, Record<string, Procedure>> = { ...contracts, desk: deskOwn }

/** One case for each procedure that the contract names, at every door. */
export const allCases: AnyCase[] = (Object.keys(contracts) as Door[]).flatMap((door) =>
  Object.entries<Procedure>(promised[door]).map(([name, procedure]) => {
    const cases = byDoor[door] as unknown as Record<string, Omit<AnyCase, 'door' | 'name' | 'procedure'> | undefined>
    const own = cases[name]
    if (!own) throw new Error(`nobody wrote a case for ${door} ${name}`)
    return { ...own, door, name, procedure }
  }),
)

/** For `describe.each`: the procedure by door and name. */
export function titled(cases: AnyCase[]) {
  return cases.map((each) => [`${each.door} ${each.name}`, each] as const)
}
