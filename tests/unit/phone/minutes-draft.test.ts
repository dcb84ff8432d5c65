import { findMissing } from '@/packages/household/minutes/minutes-draft'

const lamp = { key: 'a', what: '换声控灯', role: 'household' as const, by: '2026-01-20' }
const written = (more: Partial<Parameters<typeof findMissing>[0]> = {}) => ({
  said: ['都说要换', '没聊到'],
  decisions: [lamp],
  ...more,
})

describe('minutes', () => {
  it('can be looked over with a few words on each topic, and with nothing agreed', () => {
    expect(findMissing(written())).toBeUndefined()
    expect(findMissing(written({ decisions: [] }))).toBeUndefined()
  })

  it.each([
    ['nothing on a topic', { said: ['都说要换', ' \n'] }, '第2件还没写'],
    ['too much on a topic', { said: ['好'.repeat(501)] }, '最多500个字'],
    ['a decision in one letter', { decisions: [lamp, { ...lamp, what: '换 ' }] }, '说好的第2件'],
    ['a decision that is a novel', { decisions: [{ ...lamp, what: '换'.repeat(201) }] }, '说好的第1件'],
    ['a decision for no day', { decisions: [{ ...lamp, by: '' }] }, '说好的第1件'],
  ])('with %s say what is missing', (_, fields, words) => {
    expect(findMissing(written(fields))).toContain(words)
  })
})
