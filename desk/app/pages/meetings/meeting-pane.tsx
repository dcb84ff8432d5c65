import { Button } from 'antd'
import type { MeetingWorkerAction, WorkerMeeting } from '@contract/meeting/worker'
import { useCommand } from '@/api/use-command'
import { cloudNow } from '@/clock/cloud-now'
import { lookAtWords } from '@/staff/look-at-words'
import { appointmentWords, daysUntil, dayWords } from '@/words/day-words'
import { meetingAboutWord, meetingWord, seatsWords } from '@/words/meeting-words'
import { pickWord } from '@/words/pick-word'
import { desk } from '../../api/desk'
import { useAsk } from '../../api/use-ask'
import { Label } from '../../components/label'
import { Photos } from '../../components/photos-and-sounds'
import { addressOf } from '../../shell/use-place'

/** One meeting as the community follows it: what was talked about and agreed, each with the report it became. */
export function MeetingPane({ meetingId, onLooked }: { meetingId: string; onLooked: () => Promise<void> }) {
  const { data: meeting, errorText, reload } = useAsk(desk.getMeetingAsWorker, { meetingId })
  const after = async () => {
    await Promise.all([reload(), onLooked()])
  }
  if (!meeting) return <p>{errorText ?? '正在打开……'}</p>
  const lookAt = lookAtWords(meeting.lookAt)
  return (
    <article className='card'>
      <h2>{`${appointmentWords(meeting.startAt, cloudNow())} · ${meeting.place}`}</h2>
      <p className='labels'>
        <Label {...meetingWord({ state: meeting.state, mine: 'no' })} />
      </p>
      <p className='second'>
        {[meetingAboutWord(meeting.about), `${meeting.host}请大家来坐坐`, peopleWords(meeting)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {meeting.reason && <p className='notice'>{`改了，因为：${meeting.reason}`}</p>}
      {lookAt && <p className='notice notice-soon'>{lookAt}</p>}
      <div className='actions-row'>
        {(meeting.allowedActions ?? []).map((name) => (
          <LookButton key={name} name={name} meetingId={meetingId} onDone={after} />
        ))}
      </div>
      <h3>聊什么</h3>
      <ol>
        {meeting.topics.map(({ text, said }, at) => (
          <li key={at}>
            {text}
            {said && <p className='second'>{`大家说：${said}`}</p>}
          </li>
        ))}
      </ol>
      {meeting.decisions.length > 0 && <Decisions decisions={meeting.decisions} />}
      <Photos photos={meeting.photos} title='照片' />
      <p className='second'>板凳会只商量；依法须业主表决的，另行表决。</p>
    </article>
  )
}

function Decisions({ decisions }: Pick<WorkerMeeting, 'decisions'>) {
  return (
    <>
      <h3>说好了的事</h3>
      <ul>
        {decisions.map(({ what, role, by, done, reportId }, at) => (
          <li key={at}>
            {reportId ? <a href={addressOf('reports', 'open', reportId)}>{what}</a> : what}
            <p className='labels'>
              <span className='second'>{`${pickWord(roles, role, '社区')} · 最晚${dayWords(by, cloudNow())}`}</span>
              {done ? (
                <Label word='办好了' tone='good' />
              ) : daysUntil(by, cloudNow()) < 0 ? (
                <Label word='比说好的晚了' tone='late' />
              ) : (
                <Label word='正在办' tone='calm' />
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

function LookButton({ name, meetingId, onDone }: LookButtonProps) {
  const { words, ask } = looks[name]
  const command = useCommand(ask, onDone)
  return (
    <>
      <Button loading={command.busy} onClick={() => void command.send((commandId) => ({ commandId, meetingId }))}>
        {words}
      </Button>
      {command.errorText && <span role='alert'>{command.errorText}</span>}
    </>
  )
}

/** Who comes, or came; nothing where that was not counted. */
function peopleWords({ state, waiting, attended, ...seats }: WorkerMeeting) {
  if (state !== 'published') return attended > 0 ? `到场${attended}人` : ''
  return [seatsWords(seats) || '还没有人报名', waiting > 0 && `候补${waiting}位`].filter(Boolean).join(' · ')
}

const looks = {
  'pass-check': { words: '内容没问题，放出去', ask: desk.passMeetingCheck },
  'keep-hidden': { words: '照片先不给别人看', ask: desk.keepMeetingPhotosHidden },
} satisfies Record<MeetingWorkerAction, unknown>

const roles = { household: '中心户', community: '社区', street: '街道', property: '物业' }

type LookButtonProps = { name: MeetingWorkerAction; meetingId: string; onDone: () => Promise<void> }
