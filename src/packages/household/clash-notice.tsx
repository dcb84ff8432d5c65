import { household } from '@/api/household'
import { useQuery } from '@/api/use-query'
import { Notice } from '@/components/notice'
import { clashWords } from './clash-words'
import { toMoment } from '@/staff/to-moment'

/** Says that the same host holds another bench about that hour; whether to move is the host's to decide. */
export function ClashNotice({ meetingId, day, time }: { meetingId: string; day: string; time: string }) {
  const startAt = toMoment(day, time)
  const { data } = useQuery(household.listHostedMeetings, startAt ? { list: 'coming', on: day } : null, {
    isInView: true,
  })
  const words = data && startAt && clashWords(data.rows, meetingId, startAt)
  return words ? <Notice>{words}</Notice> : null
}
