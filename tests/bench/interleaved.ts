/** Runs A and B by turns, so that whatever else the machine does falls on both; gives the medians in milliseconds. */
export async function interleaved(rounds: number, a: () => Promise<unknown>, b: () => Promise<unknown>) {
  const times = { a: [] as number[], b: [] as number[] }
  for (let round = -warmUpRounds; round < rounds; round++) {
    const first = round % 2 === 0
    const [one, other] = first ? [a, b] : [b, a]
    const [oneMs, otherMs] = [await timed(one), await timed(other)]
    if (round < 0) continue
    times.a.push(first ? oneMs : otherMs)
    times.b.push(first ? otherMs : oneMs)
  }
  return { a: median(times.a), b: median(times.b) }
}

const warmUpRounds = 5

async function timed(work: () => Promise<unknown>) {
  const since = performance.now()
  await work()
  return performance.now() - since
}

export function median(numbers: readonly number[]) {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error('nothing was measured')
  return middle
}
