/** The cloud's time: the machine's own, or moved by hand. It always runs on. */
export interface Clock {
  readonly now: () => Date
  readonly set: (date: Date) => void
  readonly advance: (ms: number) => void
  /** Goes back to the machine's own time. */
  readonly real: () => void
}

export interface MovableClock extends Clock {
  /** How far ahead of the machine's time it is, in milliseconds. */
  readonly offset: () => number
  readonly onMove: (listener: () => void) => void
}

export function createClock(): MovableClock {
  const listeners: (() => void)[] = []
  let offset = 0

  function move(to: number): void {
    if (!Number.isFinite(to)) throw new RangeError('the clock cannot be set to something that is no time')
    offset = to
    listeners.forEach((listener) => listener())
  }

  return {
    now: () => new Date(Date.now() + offset),
    set: (date) => move(date.getTime() - Date.now()),
    advance: (ms) => move(offset + ms),
    real: () => move(0),
    offset: () => offset,
    onMove: (listener) => void listeners.push(listener),
  }
}
