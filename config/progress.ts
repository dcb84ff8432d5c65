/** Says what is being done, every ten seconds how long it has taken, and how long it took in the end. */
export async function progress<T>(what: string, work: () => Promise<T>) {
  const since = performance.now()
  const seconds = () => `${((performance.now() - since) / 1000).toFixed(1)} s`
  const stillThere = setInterval(() => console.log(`  ${what}: ${seconds()} so far`), 10_000)
  try {
    const result = await work()
    console.log(`✓ ${what} ${seconds()}`)
    return result
  } catch (error) {
    console.log(`✗ ${what} ${seconds()}`)
    throw error
  } finally {
    clearInterval(stillThere)
  }
}
