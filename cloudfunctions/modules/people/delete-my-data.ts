import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { postsOf } from '../estate/posts-of'
import type { Meeting } from '../meeting/meeting'
import { leftNameless } from '../meeting/moves/left-nameless'
import { pressOn } from '../meeting/press-on'
import { byResident } from '../report/actors'
import { forgotten, outlivesItsResident } from '../report/moves/forgotten'
import { pressOf } from '../report/press'
import type { Report } from '../report/report'
import type { Resident, Visitor } from './person'

/** Lets go of everything that leads to this person. What a report points to goes before the report, and the person last, so that a deletion cut short can be pressed again. */
export const deleteMyData: UseCase<typeof resident.deleteMyData, Visitor, Needs> = async (
  { commandId },
  visitor,
  needs,
) => {
  const { estate, reports, meetings, people, deletions, now } = needs
  const [resident, isDone, communities, streets] = await Promise.all([
    people.known(visitor),
    deletions.isDone(visitor, commandId),
    estate.communitiesServedBy(visitor.key),
    estate.streetsServedBy(visitor.key),
  ])
  if (isDone) return { deleted: true }
  if (!resident) return noted(visitor, commandId, needs)
  const { household, worker } = postsOf(communities, streets, visitor.key, now())
  if (household || worker) return refuse('HOLDS_A_POST')

  const [theirs, benches] = await Promise.all([reports.allFrom(resident.personId), meetings.everyOf(resident.personId)])
  const ending = theirs.filter((report) => !outlivesItsResident(report))
  await Promise.all([
    removeBelongings(ending, resident, needs),
    leaveBenches(benches, resident, commandId, needs),
    meetings.forgetTopics(theirs.map(({ _id }) => _id)),
  ])
  const press = pressOf(byResident(null), commandId, now())
  await Promise.all(
    theirs.map((known) => {
      const keeps = !ending.includes(known)
      return reports.change(known._id, press, (report) => forgotten(report, press, keeps), { known })
    }),
  )
  await people.forget(resident.key)
  return noted(resident, commandId, needs)
}

/** Also for who is not known: an earlier try may have been cut short after they were forgotten. */
async function noted(person: Pick<Resident, 'key'>, commandId: string, { deletions, now }: Needs) {
  await deletions.note(person, commandId, now())
  return { deleted: true as const }
}

/** Meetings to come go on without them; where they sat before, nobody is named any more. */
function leaveBenches(benches: Meeting[], { personId }: Resident, commandId: string, { meetings, now }: Needs) {
  const press = pressOn(personId, commandId)
  const leave = (meeting: Meeting) => leftNameless(meeting, personId, now())
  return Promise.all(benches.map((known) => meetings.change(known._id, press, leave, { known })))
}

function removeBelongings(ending: Report[], { personId }: Resident, { contacts, files, suggestions }: Needs) {
  const photos = ending.flatMap(({ photos, history }) => [...photos, ...history.flatMap(({ photos }) => photos)])
  return Promise.all([
    contacts.remove(ending.flatMap((report) => report.contacts)),
    files.remove(photos.map(({ fileId }) => fileId)),
    suggestions.forget(personId),
  ])
}
