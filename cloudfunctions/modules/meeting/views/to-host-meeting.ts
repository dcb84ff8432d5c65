import type { HostMeeting } from '@contract/schema/host-meeting'
import { shownPhoto, type Links } from '../../report/views/shown-photos'
import { attended, type Meeting } from '../meeting'
import { isOn } from '../moves/attended'
import { mayBeMinuted } from '../moves/minuted'
import { isWritten } from '../moves/minutes-sealed'
import { meetingFace } from './meeting-face'

type Move = HostMeeting['mayDo'][number]

/** The meeting as its host sees it, the minutes as they are being written. */
export function toHostMeeting(meeting: Meeting, links: Links, settled: ReadonlySet<string>, now: Date): HostMeeting {
  return {
    ...meetingFace(meeting, links, settled),
    topics: meeting.topics.map(({ text, said }) => ({ text, said })),
    decisions: meeting.decisions.map((decision) => ({
      ...decision,
      done: decision.reportId !== null && settled.has(decision.reportId),
    })),
    photos: meeting.photos.map((kept) => ({ fileId: kept.fileId, ...shownPhoto(kept, links, 'staff') })),
    guests: meeting.guests.map(({ id: guestId, name, party, attendedAt, personId, asksAgain }) => ({
      guestId,
      name,
      party,
      attended: attendedAt !== null,
      walkedIn: personId === null,
      asksAgain,
    })),
    queue: meeting.waiting.map(({ party, name, offeredUntil }) => ({ party, name, offered: offeredUntil !== null })),
    attended: attended(meeting),
    mayDo: movesOfHost(meeting, now),
  }
}

function movesOfHost(meeting: Meeting, now: Date): Move[] {
  const { state, startAt } = meeting
  const begun = state === 'met' || (state === 'published' && now >= startAt)
  const may: [Move, boolean][] = [
    ['publish', state === 'draft'],
    ['attend', isOn(meeting, now)],
    ['publish-minutes', state === 'met' && isWritten(meeting)],
    ['write-minutes', begun && mayBeMinuted(meeting)],
    ['edit', state === 'draft' || (state === 'published' && now < startAt)],
    ['reschedule', state === 'published' && now < startAt],
    ['cancel', state === 'draft' || state === 'published'],
  ]
  return may.flatMap(([move, allowed]) => (allowed ? [move] : []))
}
