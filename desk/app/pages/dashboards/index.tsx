import type { FigureCode } from '@contract/figures/figures'
import { cloudNow } from '@/clock/cloud-now'
import { figureWords } from '@/staff/figure-words'
import { monthNow, monthWords } from '@/staff/month-words'
import { desk } from '../../api/desk'
import { useAsk } from '../../api/use-ask'
import { useItems } from '../../components/figures/use-items'
import '../../components/figures/figures.css'
import type { PageProps } from '../../shell/page-props'
import { goTo } from '../../shell/use-place'
import { codesFor, dashboardIn, needsCommunity, toDashboardAddress } from './asked-dashboard'
import { CompareTable } from './compare-table'
import { DashboardFields } from './dashboard-fields'
import './dashboards.css'
import { codesThatSay, joinMonths, type Row } from './join-months'
import { RowsCard } from './rows-card'
import { TrendCard } from './trend-card'

/** 数据看板: a place row by row, two months side by side; nobody's household, nobody's name. */
export default function DashboardsPage({ place, overview }: PageProps) {
  const isOfSeveral = overview.communities.length > 1
  const asked = dashboardIn(place, monthNow(cloudNow()), isOfSeveral)
  const { before, by, ...ofMonth } = asked
  const isMissing = needsCommunity(asked, isOfSeveral)
  const now = useAsk(desk.getMonthFigures, isMissing ? null : { ...ofMonth, by })
  const then = useAsk(desk.getMonthFigures, isMissing ? null : { ...ofMonth, month: before, by })
  const { open, drawer } = useItems()
  const openCell = ({ name, part }: Row, code: FigureCode, month: string) =>
    open({
      title: `${name} · ${monthWords(month)} · ${figureWords[code].word}`,
      asked: { ...ofMonth, month },
      code,
      part,
    })
  const rows = now.data && then.data ? joinMonths(now.data, then.data, by) : undefined
  const errorText = now.errorText ?? then.errorText
  const shown = rows && { asked, rows, codes: codesThatSay(rows, codesFor(by)), onOpen: openCell }
  return (
    <div className='page dashboards'>
      <h1>数据看板</h1>
      <DashboardFields
        asked={asked}
        overview={overview}
        onChange={(next) => goTo('dashboards', ...toDashboardAddress(next))}
      />
      {errorText && <p role='alert'>{errorText}</p>}
      {isMissing && <p>先选一个社区，再按小区或楼栋看。</p>}
      {!isMissing && !rows && !errorText && <p>正在打开……</p>}
      {rows?.length === 0 && <p>这两个月里没有可以列出来的。</p>}
      {shown && rows.length > 0 && (
        <>
          <CompareTable {...shown} />
          <RowsCard {...shown} />
        </>
      )}
      <TrendCard key={toDashboardAddress(asked).join()} asked={ofMonth} />
      {drawer}
    </div>
  )
}
