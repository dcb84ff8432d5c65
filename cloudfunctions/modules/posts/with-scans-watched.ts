import { startOfDayOn } from '../../platform/shanghai'
import type { SetUpCommunity } from '../estate/set-up'

/** The community in which a code that was put up counts as scanned on that day: from then on it shows where nobody scans it any more. */
export function withScansWatched(
  community: SetUpCommunity,
  { token, on }: { token: string; on: string },
): SetUpCommunity {
  const hung = startOfDayOn(on)
  const noted = community.scans?.[token]
  return noted && noted >= hung ? community : { ...community, scans: { ...community.scans, [token]: hung } }
}
