import type { Report } from './report'

/** Whether nobody has taken it on though the time for that is over. */
export function isAcceptanceLate({ state, deadline }: Pick<Report, 'state' | 'deadline'>, at: Date) {
  return state === 'routed' && deadline.acceptBy < at
}
