import * as z from 'zod/mini'
import type { Database } from '../../../platform/connect-cloud'
import { openCollection } from '../../../platform/open-collection'
import { contact } from '../../contact/contact'
import { communityCard } from '../../estate/community'
import { person } from '../../people/person'
import { report } from '../report'

const whole = z.array(z.unknown())
const ownReport = z.object({
  personId: z.string(),
  reports: whole,
  contacts: whole,
  communities: z.array(communityCard),
})

/** Reads who is calling, a report, its contacts and its community's office in one call (as decision 0002). */
export function createOwnReportStore(database: Database) {
  const { aggregate, is } = openCollection(database, 'people', person)
  const reports = openCollection(database, 'reports', report)
  const contacts = openCollection(database, 'contacts', contact)
  const $ = is.aggregate
  const card = { _id: '$$each._id', street: '$$each.street', name: '$$each.name', phone: '$$each.phone' }

  return {
    /** Gives null for somebody who was never here. Whose the report is, is for the rules to say. */
    async find(key: string, reportId: string) {
      const { data } = (await aggregate()
        .match({ _id: key })
        .project({ personId: 1, reportId: $.literal(reportId) })
        .lookup({ from: 'reports', localField: 'reportId', foreignField: '_id', as: 'reports' })
        .lookup({ from: 'contacts', localField: 'reports.contactIds', foreignField: '_id', as: 'contacts' })
        .lookup({ from: 'communities', localField: 'reports.communityId', foreignField: '_id', as: 'communities' })
        .project({
          ...{ personId: 1, reports: 1, contacts: 1 },
          communities: $.map({ input: '$communities', as: 'each', in: card }),
        })
        .limit(1)
        .end()) as { data: unknown[] }
      if (data.length === 0) return null
      const found = z.parse(ownReport, data[0])
      return {
        resident: { key, personId: found.personId },
        report: reports.read(found.reports)[0] ?? null,
        contacts: contacts.read(found.contacts),
        office: found.communities[0] ?? null,
      }
    },
  }
}

export type OwnReportStore = ReturnType<typeof createOwnReportStore>
