type Work = () => unknown

/**
 * Runs several works by turns, so that whatever else the machine does falls on all; gives what a quarter of
 * each one's rounds stay below, in ms: what it takes when little else is in the way.
 */
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
  return Object.fromEntries(names.map((name) => [name, lowerQuartile(times[name])])) as Record<Name, number>
}

const WARM_UP = 10

function lowerQuartile(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 2] ?? NaN
}
