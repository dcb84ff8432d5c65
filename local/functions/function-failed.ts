import type { FailureCode } from './invocation'

/** A function that threw, took too long, or is not there. */
export class FunctionFailed extends Error {
  override readonly name = 'FunctionFailed'
  constructor(
    readonly functionName: string,
    readonly code: FailureCode,
    reason: string,
  ) {
    super(`${functionName}: ${code} ${reason}`)
  }
}
