import { lastSeenWords } from '@/last-seen/last-seen-words'
import { readingText } from '@/api/refusal-text'

const now = new Date('2026-11-30T04:00:00.000Z')

describe('what was last seen', () => {
  it.each([
    ['2026-11-30T01:00:00.000Z', '没连上网，这是今天上午9点看到的。'],
    ['2026-11-29T12:30:00.000Z', '没连上网，这是昨天晚上8点半看到的。'],
    ['2026-11-20T01:05:00.000Z', '没连上网，这是11月20日（周五）上午9点05分看到的。'],
    ['2025-12-31T16:30:00.000Z', '没连上网，这是1月1日（周四）凌晨0点半看到的。'],
  ])('says when: %s', (seenAt, words) => expect(lastSeenWords('UNREACHABLE', seenAt, now)).toBe(words))

  it('does not blame the network for what is broken', () =>
    expect(lastSeenWords('BROKEN', '2026-11-30T01:00:00.000Z', now)).toBe(
      '我们这边出了点问题，这是今天上午9点看到的。',
    ))
})

it('says nothing of what was written where one only reads', () => {
  const codes = ['UNREACHABLE', 'BROKEN', 'INPUT_INVALID', 'NOT_SIGNED_IN', 'NOT_FOUND'] as const
  for (const code of codes) expect(readingText(code)).not.toContain('您写的')
  expect(readingText('INPUT_INVALID')).toBe('没找到这件事。')
  expect(readingText('NO_POST')).toContain('您现在不是中心户')
})
