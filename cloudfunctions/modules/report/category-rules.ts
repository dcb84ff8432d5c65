import type { Category } from '@contract/report/report'

/** What each category means for routing and deadlines. */
type CategoryRule = {
  /** Goes to the community at once, whoever looks after the building: sensitive, and hidden rather than ended when withdrawn. */
  forced: boolean
  /** Wakes the duty worker at any hour. */
  urgent: boolean
  /** The first contact is due after 24 hours. */
  utility: boolean
}

const plain: CategoryRule = { forced: false, urgent: false, utility: false }
const sensitive: CategoryRule = { ...plain, forced: true }

export const categoryRules: Record<Category, CategoryRule> = {
  fixtures: plain,
  leaks: plain,
  rubbish: plain,
  parking: plain,
  utilities: { ...plain, utility: true },
  quarrel: plain,
  building: sensitive,
  care: sensitive,
  unsure: plain,
  danger: { ...sensitive, urgent: true },
}
