import type { resident } from '@contract/resident'
import type { Needs } from '../../../needs'
import { Refused, refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { commandOf } from '../../../workflow/command-key'
import type { Resident } from '../../people/person'
import { isUsual } from '../is-usual'
import type { Report } from '../report'
import { isFollowing, mayFollow } from './may-follow'
import { hasFollowCommand, withFollower, withoutFollower } from './with-follower'

/** A neighbour follows a report instead of saying the same again; twice is once. */
export const followReport: UseCase<typeof resident.followReport, Resident, Needs> = async (
  { reportId, commandId },
  { personId },
  needs,
) => {
  const command = commandOf(personId, { procedure: needs.procedure, commandId })
  const at = needs.now()
  const next = (report: Report) => {
    if (hasFollowCommand(report, command) || isFollowing(report, personId)) return report
    if (!mayFollow({ ...report, state: 'routed' }, personId, at) || !isUsual(report)) return refuse('NOT_FOUND')
    return mayFollow(report, personId, at) ? withFollower(report, personId, command) : refuse('NOT_NOW')
  }
  const after = await needs.reports.adjust(reportId, next)
  return after instanceof Refused ? after : { reportId, following: true }
}

/** They hear no more of it. */
export const unfollowReport: UseCase<typeof resident.unfollowReport, Resident, Needs> = async (
  { reportId, commandId },
  { personId },
  needs,
) => {
  const command = commandOf(personId, { procedure: needs.procedure, commandId })
  const next = (report: Report) => {
    if (hasFollowCommand(report, command)) return report
    return isFollowing(report, personId) ? withoutFollower(report, personId, command) : refuse('NOT_FOUND')
  }
  const after = await needs.reports.adjust(reportId, next)
  return after instanceof Refused ? after : { reportId, following: false }
}
