import { spanWords, standInWords } from '@/staff/absence-words'

const now = new Date('2026-01-12T02:00:00Z')

describe('an absence in words', () => {
  it.each([
    [{ from: '2026-01-12', until: '2026-01-18' }, '1月12日（周一）到1月18日（周日）'],
    [{ from: '2026-01-12', until: '2026-01-12' }, '1月12日（周一）一天'],
    [{ from: '2026-12-30', until: '2027-01-02' }, '12月30日（周三）到2027年1月2日（周六）'],
    [{ from: '2026-01-12', until: null }, '1月12日（周一）起'],
  ])('is from when until when', (span, words) => expect(spanWords(span, now)).toBe(words))

  it.each([
    ['none', '没有请人照看。'],
    ['asked', '请了2号楼党员中心户，还没回话。'],
    ['agreed', '由2号楼党员中心户照看。'],
    ['refused', '2号楼党员中心户照看不了，请另找一户。'],
    ['something a newer cloud says', ''],
  ])('says who stands in, when it is %s', (state, words) =>
    expect(standInWords({ state: state as 'none', standIn: { name: '2号楼党员中心户' } })).toBe(words),
  )
})
