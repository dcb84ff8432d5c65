import type { ReportCard } from '@contract/report/views'
import type { WorkerReport } from '@contract/report/worker'
import { cloudNow } from '@/clock/cloud-now'
import { momentWords } from '@/words/day-words'
import { categoryWord, stateWord } from '@/words/report-words'
import { desk } from '../../../api/desk'
import { useAsk } from '../../../api/use-ask'
import { addressOf } from '../../../shell/use-place'

const SHOWN_MAX = 8

/** With what it is done together, and what else is open that is alike: of the same kind, those of its building first. */
export function Alike({ report: { reportId, category, merged = [], mergedInto } }: { report: WorkerReport }) {
  const { data } = useAsk(desk.listMergeable, { reportId })
  const alike = data?.rows.filter((row) => row.category === category).slice(0, SHOWN_MAX) ?? []
  return (
    <>
      {mergedInto && <Cards title='并到这一件里一起办' rows={[mergedInto]} />}
      {merged.length > 0 && <Cards title={`并进来一起办的有${merged.length}件`} rows={merged} />}
      {alike.length > 0 && <Cards title='还有谁反映了差不多的' rows={alike} />}
    </>
  )
}

function Cards({ title, rows }: { title: string; rows: readonly ReportCard[] }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className='alike'>
        {rows.map((row) => (
          <li key={row.reportId}>
            <a href={addressOf('reports', 'open', row.reportId)}>{`${row.place} · ${categoryWord(row.category)}`}</a>
            <span className='second'>
              {`${row.gist} · ${momentWords(row.at, cloudNow())} · ${stateWord(row, 'staff').word} · ${row.number}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
