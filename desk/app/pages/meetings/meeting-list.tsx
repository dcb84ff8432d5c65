import { useCallback, useState } from 'react'
import { Button } from 'antd'
import type { MeetingCard } from '@contract/meeting/meeting'
import { readingText } from '@/api/refusal-text'
import { meetingWord, seatsWords } from '@/words/meeting-words'
import { desk } from '../../api/desk'
import { useAtOnce } from '../../api/use-at-once'
import { MeetingLink } from '../../components/meeting-link'

type Shown = { rows: readonly MeetingCard[]; older: string | null; errorText?: string }

/** One list of meetings, page by page. */
export function MeetingList({ list, title, empty, openId }: MeetingListProps) {
  const [shown, show] = useState<Shown>()
  const fetch = useCallback(
    async (before?: string) => {
      const reply = await desk.listMeetingsAsWorker({ list, ...(before && { before }) })
      show((known = { rows: [], older: null }) =>
        reply.ok
          ? { ...reply.data, rows: before ? [...known.rows, ...reply.data.rows] : reply.data.rows }
          : { ...known, errorText: readingText(reply.refusal) },
      )
    },
    [list],
  )
  useAtOnce(fetch)
  if (!shown || (shown.rows.length === 0 && empty === null)) return null
  return (
    <section className='card' aria-label={title}>
      <h2>{title}</h2>
      {shown.errorText && <p role='alert'>{shown.errorText}</p>}
      {shown.rows.length === 0 && <p className='second'>{empty}</p>}
      <ul className='alike'>
        {shown.rows.map((meeting) => (
          <li key={meeting.meetingId}>
            <MeetingLink meeting={meeting} isOpen={meeting.meetingId === openId} />
            <span>{meeting.topic}</span>
            <span className='second'>
              {[meeting.host, meetingWord(meeting).word, seatsWords(meeting)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {shown.older && (
        <Button onClick={() => void fetch(shown.older ?? undefined)}>
          {list === 'coming' ? '看更晚的' : '看更早的'}
        </Button>
      )}
    </section>
  )
}

type MeetingListProps = {
  list: 'coming' | 'past' | 'checking'
  title: string
  /** What stands there when nothing does; null: nothing at all. */
  empty: string | null
  openId: string | undefined
}
