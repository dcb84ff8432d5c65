/** One event on its way to a function. */
export interface Invocation {
  readonly requestId: string
  readonly event: Readonly<Record<string, unknown>>
  readonly caller: Caller
}

export type Caller =
  /** Somebody's phone; without an openId it is nobody that WeChat vouches for. */
  | { readonly source: 'phone'; readonly openId?: string }
  | { readonly source: 'timer' }
  /** WeChat itself, delivering a message. */
  | { readonly source: 'push' }
  | { readonly source: 'function'; readonly openId?: string }

/** What came of it. */
export type Outcome =
  | { readonly ok: true; readonly result: unknown; readonly log: string }
  | { readonly ok: false; readonly code: FailureCode; readonly message: string; readonly log: string }

/** The most bytes of an event, as text, that a function is sent. */
export const MOST_EVENT = 100 * 1024

export type FailureCode = 'FUNCTIONS_EXECUTE_FAIL' | 'FUNCTIONS_TIME_LIMIT_EXCEEDED' | 'FUNCTION_NOT_FOUND'
