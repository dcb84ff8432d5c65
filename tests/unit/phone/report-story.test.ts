import { reportAct } from '@contract/schema/report'
import type { ReportAct } from '@contract/schema/report'
import type { TimelineEntry } from '@contract/schema/report-view'
import { timelineLines } from '@/words/timeline-words'
import type { Reader } from '@/words/report-words'

const now = new Date('2026-01-12T02:00:00.000Z')
const acts = reportAct.options

function told(act: ReportAct, reader: Reader, fields: Partial<TimelineEntry> = {}) {
  const by = { kind: 'household', name: '3号楼党员中心户' } as const
  const entry = { at: now.toISOString(), act, by, to: null, text: null, reason: null, day: null, photos: [], ...fields }
  return timelineLines([entry], reader, now)[0]
}

describe("a report's story", () => {
  it.each(acts)('tells %s in words of our own, to the resident and to staff', (act) => {
    for (const reader of ['resident', 'staff'] as const) {
      expect(told(act, reader)?.words).toMatch(/^[\u4e00-\u9fff0-9：；，。【】（）–]+$/)
    }
  })

  it.each(acts)('never speaks of 您 to staff (%s)', (act) => {
    expect(told(act, 'staff')?.words).not.toContain('您')
  })

  it('carries the result once, inside its sentence', () => {
    expect(told('resolved', 'resident', { text: '换了新灯。' })).toMatchObject({
      words: '办好了：换了新灯。请您看看解决了没有',
      said: undefined,
    })
  })

  it('shows a question as it was asked', () => {
    expect(told('asked', 'resident', { text: '是哪一层？' })).toMatchObject({
      words: '想再问您一句',
      said: '是哪一层？',
    })
  })

  it('keeps from the resident why a household handed it on', () => {
    expect(told('returned', 'resident', { reason: 'too-close' })?.words).toBe('中心户请社区帮忙')
    expect(told('returned', 'staff', { reason: 'too-close' })?.words).toContain('熟人')
  })

  it('says until when it may be reopened', () => {
    expect(told('closed-unheard', 'resident', { day: '2026-01-20' })?.words).toContain(
      '1月20日（周二）前点【还没解决】',
    )
  })
})
