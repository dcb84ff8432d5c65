import { minutesDueWord } from '@/packages/household/today/minutes-due-word'

describe('by when the minutes are to be out', () => {
  const now = new Date('2026-01-16T02:00:00Z')

  it.each([
    ['2026-01-19', '纪要最晚1月19日（周一）发出去', 'calm'],
    ['2026-01-17', '纪要明天到期', 'soon'],
    ['2026-01-16', '纪要今天到期', 'soon'],
    ['2026-01-15', '纪要该发出去了', 'late'],
  ])('%s: %s', (dueOn, word, tone) => expect(minutesDueWord(dueOn, now)).toEqual({ word, tone }))
})
