import { FOLLOWERS_MAX } from '@contract/report/following'
import { withoutLettersTo } from '../../../workflow/letters-to-persons'
import type { Report } from '../report'

const COMMANDS_KEPT = 50

/** The report followed by one more; nothing of it is written into its story. */
export function withFollower(report: Report, personId: string, command: string): Report {
  return { ...noted(report, command), followerIds: [...new Set([...(report.followerIds ?? []), personId])] }
}

/** The report followed by this person no more, by their press or (without one) as their data goes. */
export function withoutFollower(report: Report, personId: string, command?: string): Report {
  const followerIds = (report.followerIds ?? []).filter((id) => id !== personId)
  const kept = command === undefined ? report : noted(report, command)
  return { ...kept, followerIds, letters: withoutLettersTo(report.letters, personId) }
}

/** Gives who follows both from now on: those of the other go along, as far as there is room, without whose report it is. */
export function followersOfBoth(
  report: Pick<Report, 'followerIds' | 'residentId'>,
  other: Pick<Report, 'followerIds'>,
) {
  const all = [...new Set([...(report.followerIds ?? []), ...(other.followerIds ?? [])])]
  return all.filter((id) => id !== report.residentId).slice(0, FOLLOWERS_MAX)
}

/** Whether this press was heard already. */
export function hasFollowCommand({ followCommands = [] }: Pick<Report, 'followCommands'>, command: string) {
  return followCommands.includes(command)
}

function noted(report: Report, command: string): Report {
  return { ...report, followCommands: [...(report.followCommands ?? []), command].slice(-COMMANDS_KEPT) }
}
