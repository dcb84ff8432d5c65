import { householdAction, type HouseholdReport } from '@contract/report/household'

/** Those that are allowed now, sorted by where they stand: the red button, those beside it in the thumb's reach, among what is read, and behind 更多. */
export function actionsOnPage(allowedActions: HouseholdReport['allowedActions']) {
  const may = new Set<HouseholdActionName>(allowedActions)
  if (throughContact.some((name) => may.has(name))) may.add('contact')
  const [next, ...later] = nextInOrder.filter((name) => may.has(name))
  return {
    next: next ? [next] : [],
    others: ['contact' as const, ...later, 'return' as const].filter((name) => may.has(name)),
    besides: besides.filter((name) => may.has(name)),
    more: elsewhere.filter((name) => may.has(name)),
  }
}

const nextInOrder: readonly HouseholdActionName[] = ['accept', 'resolve']
const throughContact: readonly HouseholdActionName[] = ['reveal', 'ask', 'ask-to-meet']
const besides: readonly HouseholdActionName[] = ['tell-property']
const placed = [...nextInOrder, ...throughContact, ...besides, 'return']
/** What was given no other place, 开个板凳会 first of all. */
const elsewhere = householdAction.options.filter((name) => !placed.includes(name))

/** `contact` is no action of its own: it leads to those that reach the neighbour. */
export type HouseholdActionName = HouseholdReport['allowedActions'][number] | 'contact'
