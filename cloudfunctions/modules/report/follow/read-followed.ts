import type { resident } from '@contract/resident'
import type { Needs } from '../../../needs'
import { dayOf } from '../../../platform/shanghai'
import type { UseCase } from '../../../platform/use-case'
import type { Resident } from '../../people/person'
import { toAssigneeView } from '../views/to-status'
import { followedSince, isFollowing, mayFollow } from './may-follow'
import { toFollowedView } from './to-followed-view'

/** What a neighbour said lately about the same kind of thing in the same building, by whichever of its entries, the latest; nothing where there is none, or where they follow it already. */
export const findHint: UseCase<typeof resident.findHint, Resident, Needs> = async (
  { buildingId, category },
  { personId },
  { estate, reports, now },
) => {
  const at = now()
  const community = await estate.around(buildingId)
  const entries = community?.buildings.map(({ id }) => id) ?? []
  const said = await reports.saidLately(entries, category, followedSince(at))
  const found = said.find((report) => mayFollow(report, personId, at) && !isFollowing(report, personId))
  if (!found) return { hint: null }
  const { _id: reportId, deadline } = found
  const isPast = deadline.answerBy < at
  return {
    hint: {
      reportId,
      category: found.category,
      at: found.at.toISOString(),
      assignee: toAssigneeView(found),
      promisedOn: isPast ? null : dayOf(deadline.answerBy),
    },
  }
}

/** What this person follows, the latest first. */
export const listFollowed: UseCase<typeof resident.listFollowed, Resident, Needs> = async (
  _,
  { personId },
  { reports, now },
) => {
  const followed = await reports.followedBy(personId)
  const inOrder = [...followed].sort((one, other) => other.at.getTime() - one.at.getTime())
  return { rows: inOrder.map((report) => toFollowedView(report, now())) }
}
