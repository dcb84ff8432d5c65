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
  /** What it was sent and what it answered, as the beginning of a JSON text; of the last 200 calls only. */
  readonly input?: string
  readonly answer?: string
}

const MOST_KEPT = 5000
const MOST_WITH_TEXTS = 200
const MOST_TEXT_BYTES = 16 * 1024

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
      const older = kept.length - 1 - MOST_WITH_TEXTS
      if (older >= 0) kept[older] = withoutTexts(kept[older]!)
      if (kept.length > MOST_KEPT) kept.shift()
    },
    all: () => [...kept],
  }
}

const withoutTexts = ({ input: _input, answer: _answer, ...rest }: Call): Call => rest

/** The beginning of what a value is as JSON; a copy, so that the whole of a long one is not held. */
export function beginningOf(value: unknown): string {
  const text = Buffer.from(toJson(value))
  if (text.length <= MOST_TEXT_BYTES) return text.toString()
  return `${text.subarray(0, MOST_TEXT_BYTES).toString()}…`
}

function toJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null'
  } catch (problem) {
    return `not JSON (${String(problem)})`
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
