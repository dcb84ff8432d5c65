import type { FigureCode } from '@contract/figures/figures'
import { cloudNow } from '@/clock/cloud-now'
import { figureWords } from '@/staff/figure-words'
import { monthNow, monthWords } from '@/staff/month-words'
import { desk } from '../../api/desk'
import { useAsk } from '../../api/use-ask'
import { askedIn, toAddress } from '../../components/figures/asked'
import { AskedFields } from '../../components/figures/asked-fields'
import { useItems } from '../../components/figures/use-items'
import '../../components/figures/figures.css'
import type { PageProps } from '../../shell/page-props'
import { goTo } from '../../shell/use-place'
import { ExportCard } from './export-card'
import { FigureGroup } from './figure-group'
import { ShareCard } from './share-card'
import './figures-page.css'

/** 本月数字: what came of a month where somebody works, each number opening what it counts. */
export default function FiguresPage({ place, overview }: PageProps) {
  const asked = askedIn(place, monthNow(cloudNow()))
  const { data, errorText } = useAsk(desk.getMonthFigures, { ...asked, by: 'community' as const })
  const { open, drawer } = useItems()
  const title = monthWords(asked.month)
  const openFigure = (code: FigureCode) =>
    open({ title: `${title} · ${figureWords[code].word}`, asked, code, part: {} })
  return (
    <div className='page'>
      <h1>本月数字</h1>
      <AskedFields asked={asked} overview={overview} onChange={(next) => goTo('figures', ...toAddress(next))} />
      <p className='second'>{linesOf(asked.audience, data?.isOver)}</p>
      {errorText && <p role='alert'>{errorText}</p>}
      {data &&
        groups.map((group) => (
          <FigureGroup key={group.title} {...group} values={data.all} audience={asked.audience} onOpen={openFigure} />
        ))}
      <ExportCard key={toAddress(asked).join()} asked={asked} />
      <ShareCard key={`share ${toAddress(asked).join()}`} asked={asked} />
      {drawer}
    </div>
  )
}

function linesOf(audience: 'inner' | 'open', isOver: boolean | undefined) {
  const whom =
    audience === 'open'
      ? '公开的数，只算照常送到中心户的；1到4写成“少于5”。'
      : '内部的数，您管的都算；点数字，看是哪些。'
  return isOver === false ? `${whom}这个月还没过完，数到现在。` : whom
}

const groups: readonly { title: string; codes: readonly FigureCode[] }[] = [
  { title: '大家说的事', codes: ['gathered', 'settled', 'solved', 'parked', 'open', 'reopened'] },
  { title: '坐下来商量', codes: ['benches', 'comers', 'stands', 'huddles', 'decisions', 'done'] },
]
