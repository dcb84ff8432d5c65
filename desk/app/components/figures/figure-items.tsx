import type { MeetingCard } from '@contract/meeting/meeting'
import type { ReportCard } from '@contract/report/views'
import { cloudNow } from '@/clock/cloud-now'
import { momentWords } from '@/words/day-words'
import { meetingWord } from '@/words/meeting-words'
import { categoryWord, stateWord } from '@/words/report-words'
import { MeetingLink } from '../meeting-link'
import { addressOf } from '../../shell/use-place'

/** What stands behind a number. */
export type Shown = { reports: readonly ReportCard[]; meetings: readonly MeetingCard[] }

/** The reports and meetings behind a number, each with the way to it. */
export function FigureItems({ reports, meetings }: Shown) {
  if (reports.length + meetings.length === 0) return <p>这里面没有您能看的。</p>
  return (
    <ul className='alike'>
      {reports.map((report) => (
        <li key={report.reportId}>
          <a
            href={addressOf('reports', 'open', report.reportId)}
          >{`${report.place} · ${categoryWord(report.category)}`}</a>
          <span className='second'>
            {`${report.gist} · ${momentWords(report.at, cloudNow())} · ${stateWord(report, 'staff').word} · ${report.number}`}
          </span>
        </li>
      ))}
      {meetings.map((meeting) => (
        <li key={meeting.meetingId}>
          <MeetingLink meeting={meeting} />
          <span className='second'>{[meeting.host, meeting.topic, meetingWord(meeting).word].join(' · ')}</span>
        </li>
      ))}
    </ul>
  )
}
