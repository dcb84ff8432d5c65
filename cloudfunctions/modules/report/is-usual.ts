import type { Database } from '../../platform/connect-cloud'
import type { Where } from '../../platform/open-raw-collection'
import { categoryRules } from './category-rules'
import type { Report } from './report'

/** Whether it went the usual way: to the household, of no sensitive kind, nobody excluded, not withdrawn, not being looked at. What neighbours may see is computed from these alone. */
export function isUsual({
  handTo,
  category,
  excluded,
  state,
  withdrawn,
}: Pick<Report, 'handTo' | 'category' | 'excluded' | 'state' | 'withdrawn'>) {
  const isSeen = state !== 'checking' && state !== 'withdrawn' && !withdrawn
  const hidesFrom = excluded.households.length + excluded.persons.length
  return isSeen && handTo === 'household' && hidesFrom === 0 && !categoryRules[category].forced
}

/** The same, as the store asks; the states are the asker's. */
export function usualQuery(is: Database['command']): Where {
  const forced = Object.entries(categoryRules).flatMap(([category, { forced }]) => (forced ? [category] : []))
  return {
    handTo: 'household',
    withdrawn: false,
    'excluded.households': [],
    'excluded.persons': [],
    category: is.nin(forced),
  }
}
