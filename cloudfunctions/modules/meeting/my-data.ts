import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { CommandKey } from '../../workflow/command-key'
import { withoutLettersTo } from '../../workflow/letters-to-persons'
import type { Resident } from '../people/person'
import type { Report } from '../report/report'
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

/** Lets go of the person in these meetings, and of what these reports of theirs said in meetings that neighbours have not seen yet. */
export async function forgetMeetings(
  personId: string,
  attended: readonly Meeting[],
  sent: readonly Report[],
  key: CommandKey,
  { meetings }: Needs,
) {
  await Promise.all([
    sent.length > 0 && meetings.forgetTopics(sent.map(({ _id }) => _id)),
    ...attended.map((known) =>
      meetings.change(known._id, key, (meeting) => withoutPerson(meeting, personId, key.at), { known }),
    ),
  ])
}

/** Takes out of meetings that were opened since then what reports said whose words are gone: one may have been opened from a report in the moment in which it was emptied. */
export async function forgetTopicsOpenedSince(since: Date, { meetings, reports }: Needs) {
  const emptied = await reports.emptiedAmong(await meetings.topicsOpenedSince(since))
  if (emptied.length > 0) await meetings.forgetTopics(emptied)
}

/** The meeting without this person: what is to come goes on without them, where they sat remains a seat without a name, and no letter is theirs. */
export function withoutPerson(meeting: Meeting, personId: string, at: Date): Meeting {
  const mayLeave = leave.may(meeting, { personId, at }) === true
  const left = mayLeave ? withSignUpCancelled(meeting, personId, at) : withoutName(meeting, personId)
  return { ...left, letters: withoutLettersTo(left.letters, personId) }
}
