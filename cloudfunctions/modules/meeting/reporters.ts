import type { Database } from '../../platform/connect-cloud'
import { mayKnowNeighbour, type Consents } from '../report/contact/household-contact'
import type { Sound } from '../../workflow/sound'
import type { Contact } from '../contact/contact'
import type { Report } from '../report/report'
import type { Meeting } from './meeting'

export type Reporter = Consents &
  Pick<Report, '_id' | 'text' | 'withdrawn'> & { sounds?: Pick<Sound, 'fileId'>[]; names: string[] }

/** Finds whose reports are topics of the meeting that was matched: the names they left, each with what says whether the household may know it. One call, beside whatever else is asked of the meeting. */
export async function findReporters(matched: Aggregate): Promise<Reporter[]> {
  const { data } = (await matched
    .lookup({ from: 'reports', localField: 'topics.reportId', foreignField: '_id', as: 'reports' })
    .lookup({ from: 'contacts', localField: 'reports.contactIds', foreignField: '_id', as: 'contacts' })
    .project({
      'reports._id': 1,
      'reports.identity': 1,
      'reports.hasContact': 1,
      'reports.knownTo': 1,
      'reports.history.event': 1,
      'reports.history.by.post': 1,
      'reports.state': 1,
      'reports.text': 1,
      'reports.sounds.fileId': 1,
      'reports.withdrawn': 1,
      'contacts.reportId': 1,
      'contacts.name': 1,
    })
    .limit(1)
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

/** Lists the names of those whose reports are the meeting's topics, as far as its household may know them: asked about any other, a refusal would tell it whose report it is. */
export function namesKnown(reporters: readonly Reporter[], householdId: string) {
  return reporters.filter((reporter) => mayKnowNeighbour(reporter, [householdId])).flatMap(({ names }) => names)
}

/** The meeting without the topics whose resident took their report back, or whose data was deleted: nothing of it is said to anybody any more. */
export function withoutTakenBack(meeting: Meeting, reporters: readonly Reporter[]): Meeting {
  const gone = reporters
    .filter(({ state, text, sounds = [], withdrawn }) => withdrawn || state === 'withdrawn' || (!text && !sounds[0]))
    .map(({ _id }) => _id)
  return { ...meeting, topics: meeting.topics.filter(({ reportId }) => !reportId || !gone.includes(reportId)) }
}
