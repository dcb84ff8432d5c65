import { clashWords } from '@/packages/household/clash-words'

const atThree = { meetingId: 'other', startAt: '2026-01-15T07:00:00.000Z', place: '3号楼楼下' }

describe('two benches of one host', () => {
  it('at one hour, or less than two apart, are noticed', () => {
    const words = '您那天下午3点还有一场，在3号楼楼下。要不要错开？'
    expect(clashWords([atThree], 'mine', '2026-01-15T07:00:00.000Z')).toBe(words)
    expect(clashWords([atThree], 'mine', '2026-01-15T08:59:00.000Z')).toBe(words)
    expect(clashWords([atThree], 'mine', '2026-01-15T05:01:00.000Z')).toBe(words)
  })

  it('two hours apart are not, and no bench is in its own way', () => {
    expect(clashWords([atThree], 'mine', '2026-01-15T09:00:00.000Z')).toBeUndefined()
    expect(clashWords([atThree], 'other', '2026-01-15T07:00:00.000Z')).toBeUndefined()
    expect(clashWords([], 'mine', '2026-01-15T07:00:00.000Z')).toBeUndefined()
  })
})
