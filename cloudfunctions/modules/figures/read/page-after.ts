/** Gives so many of these ids, in order, after one of them, and where the next page begins. */
export function pageAfter(sorted: readonly string[], size: number, after = '') {
  const left = sorted.filter((id) => id > after)
  const ids = left.slice(0, size)
  return { ids, older: left.length > size ? (ids.at(-1) ?? null) : null }
}
