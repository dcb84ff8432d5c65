import type { ResidentMeeting } from '@contract/resident'
import type { Community } from '../../estate/community'
import type { Report } from '../../report/report'
import type { Links } from '../../report/views/shown-photos'
import type { Meeting } from '../meeting'
import { meetingFace } from './meeting-face'
import { standingOf } from './standing-of'

type Move = ResidentMeeting['mayDo'][number]

/** The meeting with where I stand, what I may do, and which of my reports it talks about. */
export function toResidentMeeting(
  meeting: Meeting,
  personId: string,
  theirs: Report[],
  { _id: id, name, phone }: Community,
  links: Links,
  settled: ReadonlySet<string>,
  now: Date,
): ResidentMeeting {
  const standing = standingOf(meeting, personId)
  return {
    ...meetingFace(meeting, links, settled),
    standing,
    mayDo: movesOf(meeting, standing, now),
    myReports: theirs.map(({ _id: reportId, number }) => ({ reportId, number })),
    community: { id, name, phone },
  }
}

function movesOf({ state, closesAt, startAt }: Meeting, standing: ResidentMeeting['standing'], now: Date): Move[] {
  if (state !== 'published') return []
  if (standing.as === 'none') return now < closesAt ? ['sign-up'] : []
  if (standing.as === 'offered') return ['take-offer', 'pass-offer']
  const still = now < startAt && !(standing.as === 'seated' && standing.attended)
  if (!still) return []
  return standing.as === 'seated' && standing.asksAgain ? ['confirm', 'cancel'] : ['cancel']
}
