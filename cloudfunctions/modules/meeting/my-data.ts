import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { CommandKey } from '../../workflow/command-key'
import type { Resident } from '../people/person'
import { leave } from './actions/cancel-sign-up'
import type { Meeting } from './meeting'
import { toExportedMeeting } from './views/to-exported-meeting'
import { withSignUpCancelled, withoutName } from '../seats/with-sign-up-cancelled'

/** Exports the bench meetings this person signed up for, in whichever community, page by page. */
export const exportMyMeetings: UseCase<typeof resident.exportMyMeetings, Resident, Needs> = async (
  { before },
  { personId },
  { meetings },
) => {
  const { rows, older } = await meetings.wholeOf(personId, before)
  return { rows: rows.flatMap((meeting) => toExportedMeeting(meeting, personId)), older }
}

/** Lets go of the person in every meeting, and of what their reports said in meetings that neighbours have not seen yet: found by the reports, so before those are let go. */
export async function forgetMeetings({ personId }: Resident, key: CommandKey, { meetings, reports }: Needs) {
  const [attended, sent] = await Promise.all([meetings.everyOf(personId), reports.allFrom(personId)])
  await Promise.all([
    meetings.forgetTopics(sent.map(({ _id }) => _id)),
    ...attended.map((known) =>
      meetings.change(known._id, key, (meeting) => withoutPerson(meeting, personId, key.at), { known }),
    ),
  ])
  return () => Promise.resolve()
}

/** The meeting without this person: what is to come goes on without them, where they sat remains a seat without a name. */
export function withoutPerson(meeting: Meeting, personId: string, at: Date): Meeting {
  const mayLeave = leave.may(meeting, { personId, at }) === true
  return mayLeave ? withSignUpCancelled(meeting, personId, at) : withoutName(meeting, personId)
}
