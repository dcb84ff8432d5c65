/** Says what is being done, every ten seconds how long it has taken, and in the end how long it took and what `remark` makes of the result. */
export async function progress<T>(what: string, work: () => Promise<T>, remark: (result: T) => string = () => '') {
  const since = performance.now()
  const seconds = () => `${((performance.now() - since) / 1000).toFixed(1)} s`
  const stillThere = setInterval(() => console.log(`  ${what}: ${seconds()} so far`), 10_000)
  try {
    const result = await work()
    console.log(`✓ ${what} ${seconds()}${remark(result)}`)
    return result
  } catch (error) {
    console.log(`✗ ${what} ${seconds()}`)
    throw error
  } finally {
    clearInterval(stillThere)
  }
}
