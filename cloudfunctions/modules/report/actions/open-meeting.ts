import type { Permission } from '../../../workflow/action'
import { categoryRules } from '../category-rules'
import type { Report } from '../report'

/** A household may put it on a bench, offered while it has it in hand; `open-meeting` of the meetings does it. */
export const putOnBench: Permission<Report, unknown, 'NOT_FOR_MEETING'> = {
  may: (report) => mayBeDiscussed(report) || 'NOT_FOR_MEETING',
  shown: ({ state }) => state === 'routed' || state === 'accepted' || state === 'asked',
}

/** Whether neighbours may talk it over together: nothing sensitive, nothing that was handed past the household. */
export function mayBeDiscussed({ category, handTo }: Pick<Report, 'category' | 'handTo'>) {
  return !categoryRules[category].forced && handTo === 'household'
}
