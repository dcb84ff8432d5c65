import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import type { Calendar } from '../calendar/calendar'
import { keptCommunity } from './community'
import { street } from './street'

/** What communities and streets carry of the calendar they count by, as it is spread to them. */
export function createCalendarCopyStore(database: Database) {
  const communities = openCollection(database, 'communities', keptCommunity)
  const streets = openCollection(database, 'streets', street)

  return {
    toCommunity: (communityId: string, calendar: Calendar) =>
      communities.patch({ _id: communityId }, { calendar: communities.is.set(calendar) }),
    toStreet: (streetId: string, calendar: Calendar) =>
      streets.patch({ _id: streetId }, { calendar: streets.is.set(calendar) }),
  }
}
