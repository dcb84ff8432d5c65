import { residentInvitations } from './invitation/resident'
import { residentMeetings } from './meeting/resident'
import { residentPaperReceipts } from './report/paper-receipt'
import { residentReports } from './report/resident'
import { residentAtPlacard } from './resident-at-placard'
import { residentScreens } from './screens/resident'

/** What a resident may ask of us. Served by cloudfunctions/resident. */
export const resident = {
  ...residentAtPlacard,
  ...residentScreens,
  ...residentReports,
  ...residentPaperReceipts,
  ...residentMeetings,
  ...residentInvitations,
}
