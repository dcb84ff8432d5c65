import { appointmentWords, daysUntil, dayWords, momentWords } from '@/words/day-words'

describe('days as people say them', () => {
  it('name the month, the day and the weekday', () => {
    expect(dayWords('2026-01-12')).toBe('1月12日（周一）')
    expect(dayWords('2026-11-01')).toBe('11月1日（周日）')
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
