import { householdAbsences } from './absence/household'
import { householdMeetings } from './meeting/household'
import { householdReports } from './report/household'
import { householdScreens } from './screens/household'

/** What a household may ask of us. Served by cloudfunctions/household; the caller holds a household's post now. */
export const household = { ...householdScreens, ...householdReports, ...householdMeetings, ...householdAbsences }
