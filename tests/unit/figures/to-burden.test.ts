import { spanOf } from '../../../cloudfunctions/modules/figures/month'
import type { ReportHandled } from '../../../cloudfunctions/modules/figures/report-handled'
import { toBurden } from '../../../cloudfunctions/modules/figures/to-burden'

type Entry = ReportHandled['history'][number]
const january = spanOf('2026-01')
const entry = (kind: Entry['by']['kind'], command: string | null, more: Partial<Entry> = {}): Entry => ({
  at: new Date('2026-01-12T02:00:00Z'),
  by: { kind },
  command,
  text: null,
  photos: [],
  ...more,
})
const report = (_id: string, ...history: Entry[]): ReportHandled => ({ _id, history })
const pressed = (times: number) =>
  report(`r${times}`, ...Array.from({ length: times }, (_, no) => entry('household', `p${no}`)))

describe('how much work what was settled in a month was', () => {
  it('is the middle one’s; of an even number between the two', () => {
    expect(toBurden([9, 1, 2, 3, 2].map(pressed), january)).toMatchObject({ settled: 5, presses: 2 })
    expect(toBurden([9, 1, 2, 3, 2, 9].map(pressed), january).presses).toBe(2.5)
  })

  it('is nobody’s in particular: below five nothing is said', () => {
    expect(toBurden([1, 2, 3, 4].map(pressed), january)).toEqual({
      settled: 4,
      presses: null,
      texts: null,
      photos: null,
    })
    expect(toBurden([], january).presses).toBeNull()
  })

  it('counts a press once whatever it wrote, and neither what the resident nor what the clock did', () => {
    const one = report(
      'r',
      entry('resident', 'submitted', { text: '灯坏了' }),
      entry('system', null),
      entry('household', 'accept'),
      entry('household', 'resolve', { text: '换好了', photos: [photo, photo] }),
      entry('household', 'resolve'),
      entry('community', 'assign', { text: ' ' }),
    )
    expect(toBurden(Array(5).fill(one), january)).toEqual({ settled: 5, presses: 3, texts: 1, photos: 2 })
  })

  it('ends with the month', () => {
    const later = report('r', entry('street', 'p'), entry('street', 'q', { at: new Date('2026-02-01T00:00:00+08:00') }))
    expect(toBurden(Array(5).fill(later), january).presses).toBe(1)
  })
})

const photo = {} as Entry['photos'][number]
