import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { postsOf } from '../estate/posts-of'
import { byResident } from '../report/actors'
import { forgotten } from '../report/moves/forgotten'
import { pressOf } from '../report/press'
import type { Resident } from './person'

/** Lets go of everything that leads to this person: reports are ended and emptied, contacts and photos removed, the person forgotten last. */
export const deleteMyData: UseCase<typeof resident.deleteMyData, Resident, Needs> = async (
  { commandId },
  resident,
  needs,
) => {
  const { estate, reports, contacts, files, people, suggestions, now } = needs
  const [communities, streets, theirs] = await Promise.all([
    estate.communitiesServedBy(resident.key),
    estate.streetsServedBy(resident.key),
    reports.allFrom(resident.personId),
  ])
  const { household, worker } = postsOf(communities, streets, resident.key, now())
  if (household || worker) return refuse('HOLDS_A_POST')

  const press = pressOf(byResident(null), commandId, now())
  const left = await Promise.all(
    theirs.map(async (known) => ({
      known,
      after: await reports.change(known._id, press, (report) => forgotten(report, press), { known }),
    })),
  )
  const emptied = left
    .filter(({ after }) => 'contacts' in after && after.contacts.length === 0)
    .map(({ known }) => known)
  await Promise.all([
    contacts.remove(emptied.flatMap((report) => report.contacts)),
    files.remove(
      emptied.flatMap((report) =>
        [...report.photos, ...report.history.flatMap(({ photos }) => photos)].map(({ fileId }) => fileId),
      ),
    ),
    suggestions.forget(resident.personId),
  ])
  await people.forget(resident.key)
  return { deleted: true }
}
