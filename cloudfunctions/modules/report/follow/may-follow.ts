import { FOLLOWERS_MAX } from '@contract/report/following'
import { sharedCategories } from '@contract/report/hint'
import { DAY_MS } from '../../../platform/shanghai'
import { isUsual } from '../is-usual'
import { isOpen, type Report } from '../report'

const FOLLOWED_WITHIN_DAYS = 30

/** What says whether a neighbour may know of a report that there is one. */
export type Hinted = Pick<
  Report,
  'state' | 'category' | 'handTo' | 'excluded' | 'withdrawn' | 'residentId' | 'at' | 'followerIds'
>

/** Gives the moment since when what was said may still be followed. */
export function followedSince(at: Date) {
  return new Date(at.getTime() - FOLLOWED_WITHIN_DAYS * DAY_MS)
}

/** Whether somebody may be told of it, and follow it: a thing that many meet, said lately in the usual way by another, still to be done. */
export function mayFollow(report: Hinted, personId: string, at: Date) {
  const isShared = (sharedCategories as readonly string[]).includes(report.category)
  const isLate = report.at < followedSince(at)
  return isShared && isUsual(report) && isOpen(report) && !isLate && report.residentId !== personId && hasRoom(report)
}

function hasRoom({ followerIds = [] }: Pick<Report, 'followerIds'>) {
  return followerIds.length < FOLLOWERS_MAX
}

export function isFollowing({ followerIds = [] }: Pick<Report, 'followerIds'>, personId: string) {
  return followerIds.includes(personId)
}
