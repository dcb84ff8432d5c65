import type { WorkerReport } from '@contract/report/worker'
import { cloudNow } from '@/clock/cloud-now'
import { lookAtWords } from '@/staff/look-at-words'
import { routeReasonWords } from '@/staff/route-reason-words'
import { callbackWords } from '@/words/callback-words'
import { momentWords } from '@/words/day-words'
import { fullPlace } from '@/words/place-words'
import { assigneeWords } from '@/words/promise-words'
import { categoryWord, dueWords, stateWord } from '@/words/report-words'
import { Label } from '../../../components/label'
import { Photos, Sounds } from '../../../components/photos-and-sounds'

/** What it is about, where it stands and until when, who has it and why, whose it is as far as one may know. */
export function ReportFacts({ report }: { report: WorkerReport }) {
  const state = stateWord(report, 'staff')
  const due = dueWords(report, 'staff', cloudNow())
  const lookAt = lookAtWords(report.lookAt)
  return (
    <section aria-label='是什么事'>
      <h2>{`${fullPlace(report)} · ${categoryWord(report.category)}`}</h2>
      <p className='labels'>
        <Label {...state} />
        {due && <Label {...due} />}
        {report.isAcceptanceLate && <Label word='该接下还没接' tone='late' />}
      </p>
      {report.unreached && <p className='notice notice-soon'>消息没送到，请打电话问一句。</p>}
      <p className='said'>{report.text || '内容已按本人要求删去'}</p>
      <Sounds sounds={report.sounds} />
      <Photos photos={report.photos} title='照片' />
      <p>{report.assignee.kind === 'nobody' ? '还没有人跟进' : assigneeWords(report)}</p>
      <p className='second'>{routeReasonWords(report.route, 'worker')}</p>
      <p className='second'>{whoseWords(report)}</p>
      {lookAt && <p className='notice notice-soon'>{lookAt}</p>}
      {report.callbackSaid && <p>{`居民说：${callbackWords(report.callbackSaid)}。`}</p>}
      <p className='second'>
        {[
          `编号${report.number}`,
          momentWords(report.at, cloudNow()),
          report.hotline && `12345编号：${report.hotline}`,
          report.forNeighbour && '替居民记下的',
          report.community.name,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </section>
  )
}

function whoseWords({ handTo, identity, hasContact }: WorkerReport) {
  const left = [hasContact.name && '姓名', hasContact.phone && '电话'].filter(Boolean).join('、')
  if (!left) return '没留姓名电话。'
  if (handTo !== 'household') return `留了${left}。这件事不经过中心户。`
  return identity === 'named' ? `留了${left}，中心户接下后能看到姓名。` : `留了${left}，中心户看不到。`
}
