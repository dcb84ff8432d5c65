import { setTimeout as pause } from 'node:timers/promises'

/**
 * Something that goes wrong on purpose, for `rate` of the requests (0 to 1) whose action fits:
 * - `delay` answers later by `ms`;
 * - `drop` does what was asked, and the answer never arrives;
 * - `hang` does nothing and never answers;
 * - `status` does nothing and answers with an HTTP status, 500 unless given;
 * - `conflict` and `busy` refuse a transaction's operation as the platform would.
 */
export interface Fault {
  readonly kind: 'delay' | 'drop' | 'hang' | 'status' | 'conflict' | 'busy'
  readonly rate: number
  /** An action such as `database.getDocument`, or the beginning of one with a star: `database.*`. All when absent. */
  readonly action?: string
  readonly ms?: number
  readonly status?: number
}

export interface Faults {
  readonly set: (faults: readonly Fault[]) => void
  readonly clear: () => void
  readonly active: () => readonly Fault[]
}

export interface DrawnFaults extends Faults {
  /** Draws what is to go wrong with one request. */
  readonly draw: (action: string, isInTransaction: boolean) => Fault | undefined
  readonly delay: (action: string) => Promise<void>
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
      const wrong = next.find(({ rate }) => !(rate >= 0 && rate <= 1))
      if (wrong) throw new RangeError(`a rate is from 0 to 1, not ${wrong.rate}`)
      faults = [...next]
    },
    clear: () => void (faults = []),
    active: () => faults,
    draw: (action, isInTransaction) =>
      faults.find((fault) => {
        const isOfTransactions = fault.kind === 'conflict' || fault.kind === 'busy'
        return fault.kind !== 'delay' && (!isOfTransactions || isInTransaction) && fits(fault, action)
      }),
    delay: async (action) => {
      const delays = faults.filter((fault) => fault.kind === 'delay' && fits(fault, action))
      const ms = delays.reduce((sum, fault) => sum + (fault.ms ?? 0), 0)
      if (ms > 0) await pause(ms)
    },
  }
}
