import { flatPatterns } from './flat-patterns'
import type { Found } from './personal-data'
import type { PlainText } from './to-plain-text'

/** Finds flats, as people in Shandong write them: 3号楼2单元502, 3-2-502, 3排东户, 五楼西户, 502室. What may as well be a figure is not sure; a building, a unit or a floor alone is none. */
export function findFlats({ plain, asWritten }: PlainText): Found[] {
  let rest = plain
  return flatPatterns.flatMap(({ pattern, sure, unless }) =>
    [...rest.matchAll(pattern)].flatMap(({ 0: { length }, index }) => {
      const until = index + length
      const around = { before: plain.slice(Math.max(0, index - 8), index), after: plain.slice(until, until + 8) }
      if (unless?.(around)) return []
      rest = rest.slice(0, index) + ' '.repeat(length) + rest.slice(until)
      return [{ kind: 'flat' as const, text: asWritten(index, until), sure }]
    }),
  )
}
