import type { TimelineEntry } from '@contract/report/views'
import { daysToChoose, doneDayWords, factsLine, howWord } from '@/staff/result/result-words'
import { staffTimelineLines } from '@/staff/result/staff-timeline-lines'

const now = new Date('2026-01-12T02:00:00.000Z')

describe('when and how something was done, in words', () => {
  it('names the last three days as people call them, and the others by their date', () => {
    expect(doneDayWords('2026-01-12', now)).toBe('今天1月12日（周一）')
    expect(doneDayWords('2026-01-11', now)).toBe('昨天1月11日（周日）')
    expect(doneDayWords('2026-01-10', now)).toBe('前天1月10日（周六）')
    expect(doneDayWords('2025-12-28', now)).toBe('2025年12月28日（周日）')
  })

  it('offers eight days back from today in Shanghai, and the one that was said', () => {
    const lateEvening = new Date('2026-01-11T16:30:00.000Z')
    expect(daysToChoose(undefined, lateEvening)).toHaveLength(8)
    expect(daysToChoose('2026-01-08', lateEvening)[0]).toBe('2026-01-12')
    expect(daysToChoose('2025-12-28', lateEvening).slice(-2)).toEqual(['2026-01-05', '2025-12-28'])
  })

  it('says what there is, and nothing where there is nothing', () => {
    expect(factsLine({ doneOn: '2026-01-11', how: 'property' }, now)).toBe('1月11日（周日）办的 · 请物业')
    expect(factsLine({ how: 'peace' }, now)).toBe('劝和')
    expect(factsLine({}, now)).toBeUndefined()
  })

  it('has a plain word for a way that only a newer cloud knows', () => {
    expect(howWord('magic' as 'self')).toBe('别的办法')
  })

  it('stands below the line of the story that it belongs to', () => {
    const entry = (event: TimelineEntry['event'], more: object): TimelineEntry => ({
      at: '2026-01-12T02:00:00.000Z',
      event,
      by: { kind: 'household', name: '1号党员中心户' },
      to: null,
      text: '换了灯泡',
      reason: null,
      day: null,
      photos: [],
      ...more,
    })
    const lines = staffTimelineLines([entry('accepted', {}), entry('resolved', { how: 'self' })], 'household', now)
    expect(lines.map(({ more }) => more)).toEqual([undefined, '自己办'])
  })
})
