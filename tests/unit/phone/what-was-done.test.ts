import type { TimelineEntry } from '@contract/report/views'
import { doneWords, whatWasDone } from '@/packages/my/report/what-was-done'

function entry(
  event: TimelineEntry['event'],
  text: string | null,
  by: Partial<TimelineEntry['by']> = {},
): TimelineEntry {
  const about = { to: null, reason: null, day: null, photos: [] }
  return { ...about, at: '2026-01-12T02:00:00.000Z', event, text, by: { kind: 'household', name: '1号楼', ...by } }
}
const said = (...timeline: TimelineEntry[]) => doneWords(whatWasDone({ timeline }))

describe('what was done, at a glance', () => {
  it('is the last that was said to be done, by whom as one would say it', () => {
    const before = entry('resolved', '换了灯泡。')
    expect(said(before)).toBe('中心户说：换了灯泡。')
    const byWorker = entry('resolved', '换了线路。', { kind: 'community', name: '海棠社区' })
    expect(said(before, entry('reopened', null), byWorker, entry('callback-tried', null))).toBe(
      '海棠社区说：换了线路。',
    )
  })

  it('is never 办好了 where its resident was asked in vain', () => {
    expect(said(entry('resolved', '换了灯泡。'), entry('reopened', null), entry('no-answer', null))).toBe(
      '没联系上您，先收起来了。',
    )
  })

  it('is cut to what one sees at once', () => {
    expect([...said(entry('resolved', '换'.repeat(300)))]).toHaveLength(28)
  })
})
