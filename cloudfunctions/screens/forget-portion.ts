import { emptyReports, forgetWhatReportsHold } from '../modules/report/my-data'
import { forgetFollowing } from '../modules/report/follow/forget-following'
import { forgetMeetings } from '../modules/meeting/my-data'
import type { OpenDeletion } from '../modules/people/deletion'
import { forgetSuggestions } from '../modules/suggestion/my-data'
import type { NeedsOfResidents } from '../needs'
import { byResident } from '../workflow/actor'
import { commandKey } from '../workflow/command-key'

/** Lets go of a portion of what leads to this person, small enough for one call; says whether anything is left. What was found by the reports goes before them, so that a deletion cut short can be taken up again. */
export async function forgetPortion(
  { _id, personId }: OpenDeletion,
  needs: NeedsOfResidents,
): Promise<{ isLeft: boolean }> {
  const at = needs.now()
  // Each portion is a command of its own: whoever sat down beside the one before is let go by the next.
  const portion = { procedure: 'deleteMyData', commandId: `${_id}:${at.getTime()}` }
  const key = commandKey(byResident(null), portion, at)
  const [sent, attended] = await Promise.all([needs.reports.portionFrom(personId), needs.meetings.portionOf(personId)])
  await Promise.all([
    forgetWhatReportsHold(sent.rows, needs),
    forgetMeetings(personId, attended.rows, sent.rows, key, needs),
    forgetSuggestions(personId, needs),
    forgetFollowing(personId, needs),
    needs.credits.forget(personId),
  ])
  const isReportLeft = await emptyReports(sent.rows, key, needs)
  return { isLeft: isReportLeft || [sent, attended].some(({ rows, older }) => older !== null && rows.length > 0) }
}
