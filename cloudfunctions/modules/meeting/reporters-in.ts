import type { Database } from '../../platform/cloud'
import type { Contact } from '../contact/contact'
import type { Report } from '../report/report'

export type Reporter = Pick<Report, '_id' | 'identity' | 'kept' | 'state' | 'text' | 'withdrawn'> & { names: string[] }

/** Whose reports are topics of the meeting that was matched: the names they left, each with what says whether the household may know it. One call, beside whatever else is asked of the meeting. */
export async function reportersIn(matched: Aggregate): Promise<Reporter[]> {
  const { data } = (await matched
    .lookup({ from: 'reports', localField: 'topics.reportId', foreignField: '_id', as: 'reports' })
    .lookup({ from: 'contacts', localField: 'reports.contacts', foreignField: '_id', as: 'contacts' })
    .project({
      'reports._id': 1,
      'reports.identity': 1,
      'reports.kept': 1,
      'reports.state': 1,
      'reports.text': 1,
      'reports.withdrawn': 1,
      'contacts.reportId': 1,
      'contacts.name': 1,
    })
    .end()) as { data: Found[] }
  return data.flatMap(({ reports, contacts }) =>
    reports.map((report) => ({ ...report, names: namesIn(contacts, report._id) })),
  )
}

type Aggregate = ReturnType<ReturnType<Database['collection']>['aggregate']>

type Found = { reports: Omit<Reporter, 'names'>[]; contacts: Pick<Contact, 'reportId' | 'name'>[] }

function namesIn(contacts: Found['contacts'], of: string) {
  return contacts.flatMap(({ reportId, name }) => (reportId === of && name !== null ? [name] : []))
}
