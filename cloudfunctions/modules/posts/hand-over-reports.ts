import { commandKey } from '../../workflow/command-key'
import { byClock } from '../../workflow/actor'
import type { EstateNeeds } from '../../needs'
import type { KeptCommunity } from '../estate/community'
import { findExcludedElsewhere } from '../report/find-excluded-elsewhere'
import { withPostEnded } from '../report/with-post-ended'

/** What a household has that serves no more, or is held by nobody, goes on: each report in a write of its own, after the community's. Done again it finds what is left; what is found by nobody is lifted on its day. */
export async function handOverReports(community: KeptCommunity, householdId: string, needs: EstateNeeds) {
  const reports = await needs.reportsOfPosts.openOf(householdId)
  await Promise.all(
    reports.map(async (known) => {
      const press = { procedure: 'post-ended', commandId: `${householdId}-${known.version}` }
      const key = commandKey(byClock, press, needs.now())
      const elsewhere = await findExcludedElsewhere(known, community, needs)
      await needs.reports.change(
        known._id,
        key,
        (report) => withPostEnded(report, householdId, { community, elsewhere }, key),
        { known },
      )
    }),
  )
}
