import { residentCredits } from './credit/resident'
import { residentPlaces } from './estate/resident'
import { residentInvitations } from './invitation/resident'
import { residentMeetings } from './meeting/resident'
import { residentPaperReceipts } from './report/paper-receipt'
import { residentReports } from './report/resident'
import { residentScreens } from './screens/resident'

/** What a resident may ask of us. Served by cloudfunctions/resident. */
export const resident = {
  ...residentScreens,
  ...residentPlaces,
  ...residentReports,
  ...residentPaperReceipts,
  ...residentMeetings,
  ...residentInvitations,
  ...residentCredits,
}
