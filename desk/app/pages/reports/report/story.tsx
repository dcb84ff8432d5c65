import type { WorkerReport } from '@contract/report/worker'
import { cloudNow } from '@/clock/cloud-now'
import { staffTimelineLines } from '@/staff/result/staff-timeline-lines'
import { Photos, Sounds } from '../../../components/photos-and-sounds'

/** What happened, the newest first; of a result what it was like before stands beside. */
export function Story({ report }: { report: WorkerReport }) {
  const newestFirst = staffTimelineLines(report.timeline, 'staff', cloudNow()).reverse()
  return (
    <section aria-label='办到哪一步'>
      <h3>办到哪一步</h3>
      <ol className='story'>
        {newestFirst.map((line, at) => (
          <li key={newestFirst.length - at}>
            <span className='second'>{line.when}</span>
            <span>{line.words}</span>
            {line.more && <span className='second'>{line.more}</span>}
            {line.said && <span className='said'>{line.said}</span>}
            <Sounds sounds={line.sounds} />
            {line.isResult && line.photos.length > 0 && <Photos photos={report.photos} title='原来' />}
            <Photos photos={line.photos} title={line.isResult ? '现在' : '照片'} />
          </li>
        ))}
      </ol>
    </section>
  )
}
