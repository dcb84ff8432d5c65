import { seatHeldWords } from '@/packages/meeting/detail/seat-held-words'
import { fullMomentWords } from '@/packages/my/data/full-moment-words'
import { appointmentWords, daysUntil, dayWords, momentWords } from '@/words/day-words'

describe('days as people say them', () => {
  it('name the month, the day and the weekday', () => {
    const now = new Date('2026-01-12T02:00:00.000Z')
    expect(dayWords('2026-01-12', now)).toBe('1月12日（周一）')
    expect(dayWords('2026-11-01', now)).toBe('11月1日（周日）')
  })

  it('name their year where it is another one, by the calendar in Shanghai', () => {
    const newYear = new Date('2026-12-31T16:30:00.000Z')
    expect(dayWords('2027-01-04', newYear)).toBe('1月4日（周一）')
    expect(dayWords('2026-12-30', newYear)).toBe('2026年12月30日（周三）')
    expect(momentWords('2025-12-01T02:00:00.000Z', newYear)).toBe('2025年12月1日（周一）上午')
    expect(momentWords('2026-12-31T15:00:00.000Z', newYear)).toBe('昨天晚上')
    expect(appointmentWords('2028-01-20T01:05:00.000Z', newYear)).toBe('2028年1月20日（周四）上午9点05分')
  })

  it('are written down to be kept with year and minute', () => {
    expect(fullMomentWords('2026-01-11T16:05:00.000Z')).toBe('2026年1月12日（周一）凌晨0点05分')
  })

  it('are days in Shanghai, whatever the phone thinks', () => {
    const now = new Date('2026-01-11T16:30:00.000Z')
    expect(momentWords('2026-01-11T16:05:00.000Z', now)).toBe('今天凌晨')
    expect(momentWords('2026-01-11T15:55:00.000Z', now)).toBe('昨天晚上')
    expect(daysUntil('2026-01-12', now)).toBe(0)
    expect(daysUntil('2026-01-11', now)).toBe(-1)
  })

  it('are told by their date when they are longer ago', () => {
    const now = new Date('2026-01-12T02:00:00.000Z')
    expect(momentWords('2026-01-09T02:00:00.000Z', now)).toBe('1月9日（周五）上午')
    expect(momentWords('2026-01-09T05:00:00.000Z', now)).toBe('1月9日（周五）中午')
    expect(momentWords('2026-01-09T09:59:00.000Z', now)).toBe('1月9日（周五）下午')
  })

  it('name the hour where one has to be somewhere', () => {
    const now = new Date('2026-01-11T16:30:00.000Z')
    expect(appointmentWords('2026-01-12T07:00:00.000Z', now)).toBe('今天1月12日（周一）下午3点')
    expect(appointmentWords('2026-01-13T04:30:00.000Z', now)).toBe('明天1月13日（周二）中午12点半')
    expect(appointmentWords('2026-01-20T01:05:00.000Z', now)).toBe('1月20日（周二）上午9点05分')
    expect(appointmentWords('2026-01-09T11:00:00.000Z', now)).toBe('1月9日（周五）晚上7点')
  })
})

describe('until when a seat is held', () => {
  const now = new Date('2026-11-30T02:44:00.000Z')

  it.each([
    ['2026-11-30T14:44:10.000Z', '今晚10点半'],
    ['2026-11-30T09:00:00.000Z', '今天下午5点'],
    ['2026-12-01T11:10:00.000Z', '明晚7点'],
    ['2026-12-01T01:00:00.000Z', '明天上午9点'],
    ['2026-12-03T01:00:00.000Z', '12月3日（周四）上午9点'],
    ['2026-11-30T02:59:00.000Z', '今天上午10点59分'],
  ])('%s is said as %s, never later than it is', (until, words) => expect(seatHeldWords(until, now)).toBe(words))
})
