import { residentCredits } from './credit/resident'
import { residentPlaces } from './estate/resident'
import { residentHints } from './report/hint'
import { residentSending } from './report/sending'
import { residentPlacard } from './screens/placard'

/** What stands between a scan and a receipt; the app's main package carries no more of what a resident may ask. */
export const residentAtPlacard = {
  ...residentPlacard,
  ...residentPlaces,
  ...residentSending,
  ...residentHints,
  ...residentCredits,
}
