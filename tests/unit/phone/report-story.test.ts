import { reportEvent } from '@contract/report/report'
import type { ReportEvent } from '@contract/report/report'
import type { TimelineEntry } from '@contract/report/views'
import { timelineLines } from '@/words/timeline-words'
import type { Reader } from '@/words/report-words'

const now = new Date('2026-01-12T02:00:00.000Z')
const events = reportEvent.options

function told(event: ReportEvent, reader: Reader, fields: Partial<TimelineEntry> = {}) {
  const by = { kind: 'household', name: '3号楼党员中心户' } as const
  const entry = {
    at: now.toISOString(),
    event,
    by,
    to: null,
    text: null,
    reason: null,
    day: null,
    photos: [],
    ...fields,
  }
  return timelineLines([entry], reader, now)[0]
}

describe("a report's story", () => {
  it.each(events)('tells %s in words of our own, to the resident and to staff', (event) => {
    for (const reader of ['resident', 'staff'] as const) {
      expect(told(event, reader)?.words).toMatch(/^[\u4e00-\u9fff0-9：；，。【】（）–]+$/)
    }
  })

  it.each(events)('never speaks of 您 to staff (%s)', (event) => {
    expect(told(event, 'staff')?.words).not.toContain('您')
  })

  it('carries the result once, inside its sentence', () => {
    expect(told('resolved', 'resident', { text: '换了新灯。' })).toMatchObject({
      words: '办好了：换了新灯。请您看看解决了没有',
      said: undefined,
    })
  })

  it('tells once what was said on a bench', () => {
    expect(told('discussed', 'resident', { to: '3号楼党员中心户', text: '车主说这周就挪走' })).toMatchObject({
      words: '3号楼党员中心户的板凳会上商量了：车主说这周就挪走',
      said: undefined,
    })
  })

  it('names no day to come that is past', () => {
    const past = told('closed-unheard', 'resident', { day: '2026-01-11' })?.words
    expect(past).toBe('没联系上您，先收起来')
    expect(told('closed-unheard', 'resident', { day: '2026-01-12' })?.words).toContain('1月12日（周一）前点')
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

  it('tells what was partly solved as that, and who took a slip back', () => {
    expect(told('reopened', 'resident', { solved: 'partly' })?.words).toBe('您说还差一点，社区接着办')
    expect(told('reopened', 'staff', { solved: 'no' })?.words).toBe('居民说还没解决，社区重新办')
    const [resident, community] = (['resident', 'community'] as const).map((kind) => ({ kind, name: null }))
    expect(told('callback-taken-back', 'staff', { by: resident })?.words).toBe('居民说刚才点错了，已改回')
    expect(told('callback-taken-back', 'resident', { by: community })?.words).toBe('社区刚才记错了，已改回')
  })

  it('tells why it cannot be done now, and when it is heard of again', () => {
    const parked = (reason: TimelineEntry['reason'], text: string | null = null) =>
      told('parked', 'resident', { reason, text, day: '2026-02-11' })
    expect(parked('no-funds')?.words).toBe('眼下办不了：缺经费。2月11日（周三）前再给您回音')
    expect(parked('renovation', '年后整栋换管道。')?.words).toContain('等改造，年后整栋换管道。2月11日')
    expect(parked('other', '等路修完')).toMatchObject({
      words: '眼下办不了：等路修完。2月11日（周三）前再给您回音',
      said: undefined,
    })
  })

  it('keeps the day that was promised before beside the new one', () => {
    const days = { day: '2026-01-26', promisedBefore: '2026-01-19', to: '海棠社区', text: '等配件' }
    expect(told('extended', 'resident', days)?.words).toBe(
      '要晚几天：等配件，最晚1月26日（周一）给您回音，原来说好1月19日（周一）',
    )
    expect(told('lifted', 'staff', days)?.words).toBe(
      '海棠社区已接手，最晚1月26日（周一）给居民回音，原来说好1月19日（周一）',
    )
    expect(told('reopened', 'resident', { ...days, solved: 'no' })?.words).toBe(
      '您说还没解决，社区重新办，最晚1月26日（周一）给您回音，原来说好1月19日（周一）',
    )
  })

  it('knows which photos show what was done, and leaves out none that wait', () => {
    const photos = [
      { url: 'https://files/lamp.jpg', checked: true },
      { url: null, checked: false },
    ]
    expect(told('resolved', 'resident', { text: '亮了', photos })).toMatchObject({ photos, isResult: true })
    expect(told('added', 'resident', { photos })).toMatchObject({ photos, isResult: false })
  })

  it('says until when it may be reopened', () => {
    expect(told('closed-unheard', 'resident', { day: '2026-01-20' })?.words).toContain('1月20日（周二）前点【没解决】')
  })
})
