import { categoryRules } from './category-rules'
import type { Report } from './report'

/** Whether neighbours may talk it over together: nothing sensitive, nothing that was kept from a household. */
export function mayGoOnABench({ category, handTo }: Pick<Report, 'category' | 'handTo'>) {
  return !categoryRules[category].forced && handTo === 'household'
}
