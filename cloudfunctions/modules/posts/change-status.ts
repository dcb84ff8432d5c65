import { pause, resume } from './actions/pause'
import { setAside } from './actions/post'
import { retire, withoutPost } from './actions/retire'
import { postCommand } from './commands-on-post'
import { handOverReports } from './hand-over-reports'
import { withHolderThanked } from './with-holder-thanked'

/** 暂不设: back to proposed, with a reason that is told to nobody. */
export const setHouseholdAside = postCommand(setAside)

/** 暂停: what it has goes on to whoever is next, or to the community. */
export const pauseHousehold = postCommand(pause, { then: handOverReports })

export const resumeHousehold = postCommand(resume)

/** 撤销: its term and coverage end and its holder is thanked in the same write, then what it has goes on. */
export const retireHousehold = postCommand(retire, {
  with: (community, householdId, at) => withoutPost(withHolderThanked(community, householdId, at), householdId, at),
  then: handOverReports,
})
