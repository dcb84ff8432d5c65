import type { householdHuddles } from '@contract/huddle/household'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { HuddleNeeds } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { householdsIn, type Huddle } from '../huddle'
import { toCommonView } from '../views/to-common-view'
import { findDoneDecisions } from './find-done-decisions'

/** One huddle as a household reads it that is called to it: all its topics, and which of what was agreed is its own. */
export const getMyHuddle: UseCase<typeof householdHuddles.getMyHuddle, HouseholdCaller, HuddleNeeds> = async (
  { meetingId },
  caller,
  needs,
) => {
  const huddle = await needs.huddles.find(meetingId)
  if (!huddle || !isCalled(huddle, caller)) return refuse('NOT_FOUND')
  const view = toCommonView(huddle, await findDoneDecisions(huddle, needs), 'household')
  const mine = huddle.decisions.filter(({ householdId }) => caller.households.includes(householdId ?? ''))
  return {
    ...view,
    decisions: view.decisions.map((decision) => ({ ...decision, reportId: null })),
    communities: huddle.parts.map(({ name }) => name),
    mine: view.decisions.length > 0 ? mine.flatMap(({ reportId }) => reportId ?? []) : [],
  }
}

/** A draft calls nobody, also one that was let go. */
function isCalled(huddle: Huddle, { households, besides }: HouseholdCaller) {
  return huddle.publishedAt !== null && householdsIn(huddle).some(({ id }) => [...households, ...besides].includes(id))
}
