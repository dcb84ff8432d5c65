import { DAY_MS, dayOf } from '../../platform/shanghai'
import type { SetUpTerm } from './set-up-term'

const WITHIN_DAYS = 30

/** Whether the last day for which a term is meant is near, or past. */
export function endsSoon({ plannedUntil }: Pick<SetUpTerm, 'plannedUntil'>, at: Date) {
  return plannedUntil !== undefined && plannedUntil <= dayOf(new Date(at.getTime() + WITHIN_DAYS * DAY_MS))
}
