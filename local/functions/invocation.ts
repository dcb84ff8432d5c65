/** One event on its way to a function. */
export interface Invocation {
  readonly requestId: string
  readonly event: Readonly<Record<string, unknown>>
  readonly caller: Caller
}

export type Caller =
  | Phone
  | { readonly source: 'timer' }
  /** WeChat itself, delivering a message. */
  | { readonly source: 'push' }
  /** A browser at an address of the environment. */
  | { readonly source: 'http' }
  /** Another function, whatever called that; or a program beside the cloud, which nothing called. */
  | { readonly source: 'function'; readonly calledBy?: Caller }

/** Somebody's phone; without an openId it is nobody that WeChat vouches for. */
export interface Phone {
  readonly source: 'phone'
  readonly openId?: string
  /** The person in all apps of one owner. */
  readonly unionId?: string
}

/** The phone at the beginning of it all, through functions that called one another. */
export function phoneOf(caller: Caller): Phone | undefined {
  if (caller.source === 'phone') return caller
  return caller.source === 'function' && caller.calledBy ? phoneOf(caller.calledBy) : undefined
}

/** What came of it. */
export type Outcome =
  | { readonly ok: true; readonly result: unknown; readonly log: string }
  | { readonly ok: false; readonly code: FailureCode; readonly message: string; readonly log: string }

/** The most bytes of an event, as text, that a function is sent. */
export const MOST_EVENT = 100 * 1024

export type FailureCode = 'FUNCTIONS_EXECUTE_FAIL' | 'FUNCTIONS_TIME_LIMIT_EXCEEDED' | 'FUNCTION_NOT_FOUND'
