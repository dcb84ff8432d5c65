import { setTimeout as pause } from 'node:timers/promises'

export const FAULT_KINDS = ['delay', 'drop', 'hang', 'status', 'conflict', 'busy', 'overtaken', 'twice'] as const

/**
 * Something that goes wrong on purpose, for `rate` of the requests (0 to 1) whose action fits:
 * - `delay` answers later by `ms`;
 * - `drop` does what was asked, and the answer never arrives;
 * - `hang` does nothing and never answers;
 * - `status` does nothing and answers with an HTTP status, 500 unless given;
 * - `conflict` and `busy` refuse a transaction's operation as the platform would;
 * - `overtaken` does nothing and answers an SDK's update by query as when another writer came first: none updated;
 * - `twice` delivers a timer's event a second time once the first is dealt with; its action is `timer.<function>`.
 */
export interface Fault {
  readonly kind: (typeof FAULT_KINDS)[number]
  readonly rate: number
  /**
   * An action such as `database.getDocument`, `call.<function>` or `wechat/cgi-bin/stable_token`, or the beginning of
   * one with a star: `database.*`. All when absent. What a phone asks of the database without a function is
   * `client.database.getDocument`; the bytes of a file come by `files/upload` and go by `files/download`.
   */
  readonly action?: string
  readonly ms?: number
  readonly status?: number
}

/** Kinds that only some requests can have: a transaction's, an update's. */
export type OfSome = 'conflict' | 'busy' | 'overtaken'

export interface Faults {
  readonly set: (faults: readonly Fault[]) => void
  readonly clear: () => void
  readonly active: () => readonly Fault[]
}

export interface DrawnFaults extends Faults {
  /** Draws what is to go wrong with one request; `possible` are the kinds that not every request can have. */
  readonly draw: (action: string, possible: readonly OfSome[]) => Fault | undefined
  readonly delay: (action: string) => Promise<void>
  /** Draws whether an event is delivered again. */
  readonly isTwice: (action: string) => boolean
}

/** `random` gives numbers from 0 to below 1. */
export function createFaults(random: () => number = Math.random): DrawnFaults {
  let faults: readonly Fault[] = []

  const fits = ({ action, rate }: Fault, name: string) => {
    if (action?.endsWith('*') && !name.startsWith(action.slice(0, -1))) return false
    if (action !== undefined && !action.endsWith('*') && action !== name) return false
    return random() < rate
  }

  return {
    set: (next) => {
      const unknown = next.find(({ kind }) => !FAULT_KINDS.includes(kind))
      if (unknown) throw new RangeError(`"${unknown.kind}" is no fault; one is ${FAULT_KINDS.join(', ')}`)
      const wrong = next.find(({ rate }) => !(rate >= 0 && rate <= 1))
      if (wrong) throw new RangeError(`a rate is from 0 to 1, not ${wrong.rate}`)
      faults = [...next]
    },
    clear: () => void (faults = []),
    active: () => faults,
    draw: (action, possible) => {
      const kinds: readonly string[] = ['drop', 'hang', 'status', ...possible]
      return faults.find((fault) => kinds.includes(fault.kind) && fits(fault, action))
    },
    delay: async (action) => {
      const delays = faults.filter((fault) => fault.kind === 'delay' && fits(fault, action))
      const ms = delays.reduce((sum, fault) => sum + (fault.ms ?? 0), 0)
      if (ms > 0) await pause(ms)
    },
    isTwice: (action) => faults.some((fault) => fault.kind === 'twice' && fits(fault, action)),
  }
}
