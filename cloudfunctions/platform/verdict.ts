/** What the platform says of a text that others will read: fit for everybody, for somebody to look at, not fit; or nothing in time. */
export type Verdict = 'passed' | 'review' | 'risky' | 'unanswered'

/** The heavier of two: what is not fit in one part is not fit as a whole. */
export function worseOf(one: Verdict, other: Verdict): Verdict {
  return weights.indexOf(other) > weights.indexOf(one) ? other : one
}

const weights: readonly Verdict[] = ['passed', 'unanswered', 'review', 'risky']
