import { dayOf } from '../../../platform/shanghai'

/** Whether something was agreed for a day that is over: nobody could keep that promise. */
export function isAnyDayPast(decisions: readonly { by: string }[], at: Date) {
  return decisions.some(({ by }) => by < dayOf(at))
}
