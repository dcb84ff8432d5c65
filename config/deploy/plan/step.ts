import type { Call } from '../tencent-cloud'

/** One difference, or none: `+` comes to be, `~` changes, `-` is no longer named, `=` stands as it should, `!` waits for a person. */
export type Step = {
  sign: '+' | '~' | '-' | '=' | '!'
  what: string
  /** What carries it out; several lines may be carried out by the first of them. */
  change?: Change
}

export type Change =
  | { kind: 'calls'; calls: readonly Call[] }
  /** A collection takes indexes a little later than it says it is there. */
  | { kind: 'indexes'; calls: readonly Call[] }
  | FunctionChange
  | { kind: 'hosting'; calls: readonly Call[] }
  | { kind: 'put'; key: string; content: Buffer }
  | { kind: 'remove'; key: string }

/** The calls of a function, each made once it is at rest. */
export type FunctionChange = { kind: 'function'; name: string; calls: readonly FunctionCall[] }
/** A call that is written down only when it is made: a zip takes its time. */
export type FunctionCall = Call | (() => Call)

export const same = (what: string): Step => ({ sign: '=', what })
