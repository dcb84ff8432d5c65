import type { PlacardView } from '@contract/screens/placard'

/** What waits for whoever opens the page, the most pressing first: at their post, for their word on a report, and what they did not finish writing. */
export function waitingRows({ roles, openReports, unsent }: Waiting): WaitingRow[] {
  const { household, worker, toAccept = 0, toArrange = 0 } = roles ?? { household: false, worker: false }
  const { waiting = 0, rows = [] } = openReports ?? {}
  const [first] = rows
  return [
    ...(household
      ? [{ words: toAccept > 0 ? `${toAccept}件等您接下` : '我是中心户', isDue: toAccept > 0, page: todayPage }]
      : []),
    ...(worker
      ? [
          {
            words: toArrange > 0 ? `${toArrange}件等您安排` : '我是社区工作者',
            isDue: toArrange > 0,
            page: overviewPage,
          },
        ]
      : []),
    ...(waiting > 0
      ? [
          {
            words: `有${waiting}件事等您回一句`,
            isDue: true,
            ...(waiting === 1 && first
              ? { page: 'packages/my/report/index', params: { reportId: first.reportId } }
              : { page: 'packages/my/reports/index' }),
          },
        ]
      : []),
    ...(unsent ? [{ words: '您有一件没写完的', isDue: false, page: 'pages/report/new/index' }] : []),
  ]
}

const todayPage = 'packages/household/today/index'
const overviewPage = 'packages/worker/overview/index'

/** `isDue`: somebody else waits for it; it carries the red dot. */
export type WaitingRow = { words: string; isDue: boolean; page: string; params?: Record<string, string> }

type Waiting = {
  roles?: PlacardView['roles'] | undefined
  openReports?: PlacardView['openReports'] | undefined
  /** Something is written on this phone and was not sent. */
  unsent: boolean
}
