/** Lets so many work at a time; the others wait their turn, in the order they came. */
export function limitConcurrency(atOnce: number) {
  let free = atOnce
  const waiting: (() => void)[] = []

  return async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (free > 0) free--
    else await new Promise<void>((go) => waiting.push(go))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free++
    }
  }
}

/** So many things are looked after at once. */
const AT_ONCE = 8

/** Does the work for each, several at once, in order. */
export function inTurns<Item, Outcome>(items: readonly Item[], work: (item: Item) => Promise<Outcome> | Outcome) {
  const inTurn = limitConcurrency(AT_ONCE)
  return Promise.all(items.map((item) => inTurn(async () => work(item))))
}
