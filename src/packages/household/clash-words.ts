import type { MeetingCard } from '@contract/meeting/meeting'
import { hourWords, shanghaiClock } from '@/words/day-words'

/** As long as people sit: two that begin closer than this are at one hour. */
const apartMs = 2 * 60 * 60 * 1000

/** Which other bench of that day is held about that hour; nothing where none is. */
export function clashWords(
  thatDay: readonly Pick<MeetingCard, 'meetingId' | 'startAt' | 'place'>[],
  meetingId: string,
  startAt: string,
) {
  const other = thatDay.find(
    (one) => one.meetingId !== meetingId && Math.abs(Date.parse(one.startAt) - Date.parse(startAt)) < apartMs,
  )
  if (!other) return undefined
  return `您那天${hourWords(shanghaiClock(Date.parse(other.startAt)))}还有一场，在${other.place}。要不要错开？`
}
