import type { Caller } from './invocation'

/** One call of a function, as it went. */
export interface Call {
  readonly requestId: string
  readonly door: string
  /** What the event says it is about, where it does. */
  readonly procedure?: string
  readonly source: Caller['source']
  readonly hasOpenId: boolean
  readonly at: Date
  readonly ms: number
  readonly database: { readonly calls: number; readonly steps: number }
  readonly ok: boolean
  readonly error?: string
  readonly log: string
}

const MOST_KEPT = 5000

/** The calls of late, oldest first. */
export interface Calls {
  readonly add: (call: Call) => void
  readonly all: () => readonly Call[]
}

export function createCalls(): Calls {
  const kept: Call[] = []
  return {
    add: (call) => {
      kept.push(call)
      if (kept.length > MOST_KEPT) kept.shift()
    },
    all: () => [...kept],
  }
}

/** Counts what a call asks of the database: how often, and how many times one after the other. */
export interface Meter {
  /** `wave` is the same for requests that did not wait for one another. */
  readonly count: (wave: string) => void
  readonly cost: () => { readonly calls: number; readonly steps: number }
}

export function createMeter(): Meter {
  const waves = new Set<string>()
  let calls = 0
  function count(wave: string): void {
    calls++
    waves.add(wave)
  }
  return { count, cost: () => ({ calls, steps: waves.size }) }
}
