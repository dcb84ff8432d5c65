import { monthWords } from '@/pages/placard/month-words'

const figure = (code: string, value: number, about = false) => ({ code, value, about })

it.each([
  [[figure('gathered', 12), figure('solved', 9)], '这个月，社区收到大家反映12件，居民认可解决9件。'],
  [[figure('gathered', 20, true)], '这个月，社区收到大家反映20余件。'],
  [[figure('gathered', 6), figure('solved', 8)], '这个月，社区收到大家反映6件，居民认可解决8件（有的是以前反映的）。'],
  [[figure('solved', 8)], ''],
  [[], ''],
  [undefined, ''],
])('%j is said as “%s”', (told, words) => {
  expect(monthWords(told)).toBe(words)
})
