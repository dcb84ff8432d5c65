import type { Figure, FigureCode } from '@contract/figures/figures'
import { toAbout, toNumberWords, toTold } from '../../../cloudfunctions/modules/figures/to-told'

it.each([
  [9, '9'],
  [10, '10'],
  [19, '10余'],
  [20, '20'],
  [23, '20余'],
  [60, '60'],
  [99, '90余'],
  [100, '100'],
  [101, '100余'],
  [110, '110'],
  [137, '130余'],
  [1234, '1200余'],
])('%i is said as %s', (value, words) => {
  expect(toNumberWords(toAbout(value))).toBe(words)
})

describe('a public text', () => {
  const figure = (code: FigureCode, value: number): Figure => ({ code, value, ids: [] })
  const told = (...all: Figure[]) => toTold(all).map((one) => `${one.code} ${toNumberWords(one)}`)

  it('tells exactly what is large enough', () => {
    expect(told(figure('gathered', 23), figure('settled', 20), figure('solved', 18))).toEqual([
      'gathered 23',
      'settled 20',
      'solved 18',
    ])
  })

  it('tells nothing of 1 to 4, and the totals such a one belongs to as 余', () => {
    expect(told(figure('gathered', 23), figure('settled', 21), figure('solved', 3))).toEqual([
      'gathered 20余',
      'settled 20余',
    ])
    expect(told(figure('gathered', 4), figure('solved', 3))).toEqual([])
  })

  it('tells nothing of what there was none of, and then needs no 余', () => {
    expect(told(figure('gathered', 23), figure('parked', 0))).toEqual(['gathered 23'])
  })
})
