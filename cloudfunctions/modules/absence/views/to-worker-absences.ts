import { allowedActions } from '../../../workflow/action'
import { findStandIn } from '../../estate/absence-and-stand-in'
import { householdOf, type CommunityPosts } from '../../estate/community'
import { isOver } from '../absence-span'
import { workerActions } from '../actions/worker-actions'
import { toAbsenceView } from './to-absence-view'

/** The absences of a community that are not over, with who acts for the household now. */
export function toWorkerAbsences(community: CommunityPosts, at: Date) {
  const { _id: id, name, phone } = community
  return community.absences
    .filter((absence) => !isOver(absence, at))
    .map((absence) => {
      const view = toAbsenceView(absence, { community, at })
      const actsNow = view.begun ? findStandIn(community, absence.householdId, at) : null
      return {
        ...view,
        community: { id, name, phone },
        actsNow: actsNow && (householdOf(community, actsNow)?.name ?? ''),
        allowedActions: allowedActions(workerActions, absence, { community, at }),
      }
    })
}
