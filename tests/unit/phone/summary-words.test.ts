import type { ReportEvent } from '@contract/report/report'
import type { TimelineEntry } from '@contract/report/views'
import type { WorkerReport } from '@contract/report/worker'
import { summaryWords } from '../../../src/packages/worker/report/summary-words'

describe('the summary for 12345 and the grid platform', () => {
  const words = summaryWords(aReport(), new Date('2026-01-12T02:00:00.000Z'))

  it('says where, what kind, since when, where it stands and what was done', () => {
    expect(words.split('\n')).toEqual([
      '编号：0109-123456',
      '12345编号：QD20260109',
      '地点：海棠苑3号楼',
      '类别：公共设施坏了',
      '收到：1月9日（周五）',
      '现在：办好了，等居民看（3号楼党员中心户）',
      '经过：',
      '1月9日（周五）已转给3号楼党员中心户',
      '1月9日（周五）中心户接下了',
      '1月9日（周五）问了居民一句',
      '1月9日（周五）办好了：换了灯泡',
    ])
  })

  it('carries nothing in the words of the resident', () => {
    expect(words).not.toMatch(/我家|老王|三楼左边|王先生/)
  })
})

function aReport(): WorkerReport {
  return {
    reportId: 'report-1',
    number: '0109-123456',
    state: 'resolved',
    category: 'fixtures',
    place: '海棠苑3号楼',
    spot: '老王家门口',
    text: '我家门口的灯坏了',
    photos: [],
    at: '2026-01-09T01:00:00.000Z',
    promisedOn: null,
    due: 'done',
    assignee: { kind: 'household', name: '3号楼党员中心户' },
    hotline: 'QD20260109',
    forNeighbour: false,
    timeline: [
      happened('submitted', '我家门口的灯坏了', 'resident'),
      happened('routed', null, 'system', '3号楼党员中心户'),
      happened('accepted', null, 'household'),
      happened('asked', '哪一层？', 'household'),
      happened('answered', '三楼左边', 'resident'),
      happened('added', '老王也知道', 'resident'),
      happened('contact-shared', '王先生', 'resident'),
      happened('resolved', '换了灯泡。', 'household'),
    ],
    communityId: 'community-1',
    identity: 'named',
    handTo: 'household',
    route: { code: 'building', household: '3号楼党员中心户', absent: null },
    hasContact: { name: true, phone: true },
    callback: null,
    returns: 0,
    reopenings: 0,
    allowedActions: [],
    community: { name: '海棠社区', phone: '0532-0000-0101' },
  }
}

function happened(
  event: ReportEvent,
  text: string | null,
  kind: TimelineEntry['by']['kind'],
  to: string | null = null,
): TimelineEntry {
  const by = { kind, name: null }
  return { at: '2026-01-09T02:00:00.000Z', event, by, to, text, reason: null, day: null, photos: [] }
}
