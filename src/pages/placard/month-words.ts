import type { ToldFigure } from '@contract/figures/figures'

/** The community's month as it may be told; empty where there is nothing to tell. What is solved may have been said before. */
export function monthWords(told: readonly ToldFigure[] = []) {
  const [gathered, solved] = ['gathered', 'solved'].map((code) => told.find((figure) => figure.code === code))
  if (!gathered) return ''
  const older = solved && solved.value > gathered.value ? '（有的是以前反映的）' : ''
  const solvedWords = solved ? `，居民认可解决${numberOf(solved)}件${older}` : ''
  return `这个月，社区收到大家反映${numberOf(gathered)}件${solvedWords}。`
}

function numberOf({ value, about }: ToldFigure) {
  return about ? `${value}余` : value
}
