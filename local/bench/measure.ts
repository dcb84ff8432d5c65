type Work = () => unknown

/** Runs several works by turns, so that whatever else the machine does falls on all; gives each one's median in ms. */
export async function byTurns<Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, Work>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(works) as Name[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = -WARM_UP; round < rounds; round++) {
    const turn = round % 2 === 0 ? names : [...names].reverse()
    for (const name of turn) {
      const started = performance.now()
      await works[name]()
      if (round >= 0) times[name].push(performance.now() - started)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>
}

const WARM_UP = 10

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? NaN
}
