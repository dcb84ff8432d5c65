import type { Refusal } from '@contract/refusal'

/** A "no" as a value: returned, passed through, and at last answered; never thrown. */
export class Refused<Code extends Refusal = Refusal> {
  constructor(readonly code: Code) {}
}

export function refuse<const Code extends Refusal>(code: Code) {
  return new Refused(code)
}
