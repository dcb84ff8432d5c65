import { type Sources, withImports } from './source-files'

export type Way = { page: string; taps: number; by: string | null }

/** Where each audience begins: at the door, or on the page that its letters and 我的 lead to. */
export const beginnings = [
  'pages/placard/index',
  'packages/household/today/index',
  'packages/worker/overview/index',
] as const

/** For each page that can be come to from there, the fewest taps and the page before it. */
export function findWays(sources: Sources, from: string): Way[] {
  const ways = new Map<string, Way>([[from, { page: from, taps: 0, by: null }]])
  const waiting = [from]
  for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
    const taps = (ways.get(page)?.taps ?? 0) + 1
    for (const next of pagesOpenedOn(sources, page)) {
      if (ways.has(next)) continue
      ways.set(next, { page: next, taps, by: page })
      waiting.push(next)
    }
  }
  return [...ways.values()]
}

function pagesOpenedOn(sources: Sources, page: string) {
  const files = withImports(sources, `src/${page}.tsx`)
  const named = [...files].flatMap((file) => [
    ...(sources.get(file) ?? '').matchAll(/'((?:pages|packages)\/[\w/-]+\/index)'/g),
  ])
  return new Set(named.map(([, name = '']) => name).filter((name) => sources.has(`src/${name}.tsx`)))
}
