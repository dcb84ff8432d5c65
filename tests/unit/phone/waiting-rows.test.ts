import { waitingRows } from '@/pages/placard/waiting-rows'
import type { PlacardView } from '@contract/screens/placard'

const nobody = { household: false, worker: false }
const report = { reportId: 'report-1' } as PlacardView['openReports']['rows'][number]
const own = (waiting: number) => ({ total: waiting, waiting, rows: [report] })

describe('what waits for whoever opens the placard page', () => {
  it('is nothing for a newcomer', () => {
    expect(waitingRows({ roles: nobody, openReports: own(0), unsent: false })).toEqual([])
    expect(waitingRows({ unsent: false })).toEqual([])
  })

  it('is the one report that waits for a word, opened at once; of several their list', () => {
    expect(waitingRows({ openReports: own(1), unsent: false })).toEqual([
      { words: '有1件事等您回一句', isDue: true, page: 'packages/my/report/index', params: { reportId: 'report-1' } },
    ])
    expect(waitingRows({ openReports: own(3), unsent: false })).toEqual([
      { words: '有3件事等您回一句', isDue: true, page: 'packages/my/reports/index' },
    ])
  })

  it('is first what waits at a post, then one’s own, then what was not finished', () => {
    const rows = waitingRows({
      roles: { household: true, worker: true, toAccept: 4, toArrange: 6 },
      openReports: own(1),
      unsent: true,
    })
    expect(rows.map(({ words }) => words)).toEqual([
      '4件等您接下',
      '6件等您安排',
      '有1件事等您回一句',
      '您有一件没写完的',
    ])
    expect(rows.map(({ page }) => page)).toEqual([
      'packages/household/today/index',
      'packages/worker/overview/index',
      'packages/my/report/index',
      'pages/report/new/index',
    ])
  })

  it('leads to a post where nothing waits too, without a mark; also before the count is known', () => {
    const calm = { words: '我是中心户', isDue: false, page: 'packages/household/today/index' }
    expect(waitingRows({ roles: { household: true, worker: false, toAccept: 0 }, unsent: false })).toEqual([calm])
    expect(waitingRows({ roles: { household: true, worker: false }, unsent: false })).toEqual([calm])
  })
})
