import type { HouseholdReport } from '@contract/report/household'

/** Those that are allowed now, sorted by where they stand: the red button, beside it, and among what is read. */
export function actionsOnPage(allowedActions: HouseholdReport['allowedActions']) {
  const may = new Set<HouseholdActionName>(allowedActions)
  if (may.has('reveal') || may.has('ask') || may.has('ask-to-meet')) may.add('contact')
  const [next, ...later] = (['accept', 'resolve'] as const).filter((name) => may.has(name))
  return {
    next: next ? [next] : [],
    others: (['contact', ...later, 'return'] as const).filter((name) => may.has(name)),
    besides: (['tell-property', 'open-meeting'] as const).filter((name) => may.has(name)),
  }
}

/** `contact` is no action of its own: it leads to those that reach the neighbour. */
export type HouseholdActionName = HouseholdReport['allowedActions'][number] | 'contact'
