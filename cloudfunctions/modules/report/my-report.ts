import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { isFrom } from './of-resident'
import { photosOf } from './views/shown-photos'
import { toResidentReport } from './views/to-resident-report'

/** One report with its story, what may be done now, and who looked at the name or phone. */
export const myReport: UseCase<typeof resident.myReport, Resident, Needs> = async ({ reportId }, resident, needs) => {
  const { reports, contacts, estate, files, now } = needs
  const report = await reports.find(reportId)
  if (!report || !isFrom(report, resident)) return refuse('NOT_FOUND')

  const [community, looked, links] = await Promise.all([
    estate.community(report.communityId),
    contacts.of(report.contacts),
    files.links(photosOf(report, 'resident')),
  ])
  if (!community) return refuse('NOT_FOUND')
  return toResidentReport(report, looked, community, links, now())
}
