import type { resident } from '@contract/resident'
import { postsHeldBy } from '../access/posts-held-by'
import { forgetMeetings } from '../modules/meeting/my-data'
import type { Resident, Visitor } from '../modules/people/person'
import { forgetReports } from '../modules/report/my-data'
import { forgetSuggestions } from '../modules/suggestion/my-data'
import type { Needs } from '../needs'
import { refuse } from '../platform/refuse'
import type { UseCase } from '../platform/use-case'
import { byResident } from '../workflow/actor'
import { commandKey, type CommandKey } from '../workflow/command-key'

/** Lets go of a person in one module: first of all that is found by what another module keeps, then, in the function it gives, of what the others found it by. */
type Forget = (resident: Resident, key: CommandKey, needs: Needs) => Promise<() => Promise<unknown>>

const forgetting: readonly Forget[] = [forgetReports, forgetMeetings, forgetSuggestions]

/** Lets go of everything that leads to this person, the person last, so that a deletion cut short can be pressed again. */
export const deleteMyData: UseCase<typeof resident.deleteMyData, Visitor, Needs> = async (
  { commandId },
  visitor,
  needs,
) => {
  const { estate, people, deletions, now } = needs
  const [resident, isDone, communities, streets] = await Promise.all([
    people.known(visitor),
    deletions.isDone(visitor, commandId),
    estate.postsServedBy(visitor.key),
    estate.streetsServedBy(visitor.key),
  ])
  if (isDone) return { deleted: true }
  if (!resident) return noteDeletion(visitor, commandId, needs)
  const { household, worker } = postsHeldBy(visitor.key, communities, streets, now())
  if (household || worker) return refuse('HOLDS_A_POST')

  const key = commandKey(byResident(null), commandId, now())
  const finishing = await Promise.all(forgetting.map((forget) => forget(resident, key, needs)))
  await Promise.all(finishing.map((finish) => finish()))
  await people.forget(resident.key)
  return noteDeletion(resident, commandId, needs)
}

/** Also for who is not known: an earlier try may have been cut short after they were forgotten. */
async function noteDeletion(person: Pick<Resident, 'key'>, commandId: string, { deletions, now }: Needs) {
  await deletions.note(person, commandId, now())
  return { deleted: true as const }
}
