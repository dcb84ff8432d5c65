import type { Refusal } from '@contract/refusal'

/** Whether a refusal leaves it open what came of the asking: no answer came, or one that says nothing; the cloud may have done it all the same. */
export function isOutcomeUnknown(refusal: Refusal) {
  return refusal === 'UNREACHABLE' || refusal === 'BROKEN'
}
