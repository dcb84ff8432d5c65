import type { Report } from '../report'

type Owed = Pick<Report, 'resolvedAt' | 'endedAt' | 'callback' | 'callbackTriedAt'>

/** What begins anew however a report comes to be `resolved`: what was said of an earlier time is no answer to this one. */
export function answerOwed(at: Date): Owed {
  return { resolvedAt: at, endedAt: at, callback: null, callbackTriedAt: null }
}
