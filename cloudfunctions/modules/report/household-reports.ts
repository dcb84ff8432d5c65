import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { queueOfCards } from './views/queue-of-cards'

/** One of the household's lists, page by page. */
export const householdReports: UseCase<typeof household.reports, HouseholdCaller, Needs> = async (
  { list, before },
  caller,
  { reports, now },
) => queueOfCards(await reports.inList(list, caller, now(), before), now())
