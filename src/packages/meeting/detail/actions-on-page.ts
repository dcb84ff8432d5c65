import type { ResidentMeeting } from '@contract/meeting/resident'

/** Those that are allowed now: to sign up, or to answer to how one stands, with at most one red button. */
export function actionsOnPage(allowedActions: ResidentMeeting['allowedActions']) {
  const may = new Set(allowedActions)
  return {
    first: (['sign-up'] as const).filter((name) => may.has(name)),
    next: (['take-offer', 'confirm'] as const).filter((name) => may.has(name)),
    others: (['pass-offer', 'cancel'] as const).filter((name) => may.has(name)),
  }
}
