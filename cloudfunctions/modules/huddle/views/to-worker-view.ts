import type { WorkerHuddle } from '@contract/huddle/worker-view'
import type { WorkerCaller } from '../../../access/worker-caller'
import { allowedActions } from '../../../workflow/action'
import { huddleActions } from '../actions'
import { mayBeLeft } from '../actions/leave'
import { huddleFacts, isHost, isOurs } from '../commands-on-huddle'
import { householdsIn, type Huddle } from '../huddle'
import { toCommonView } from './to-common-view'

/** The huddle as a worker of one of its communities sees it: who is called, who came, the minutes as they are being written. */
export function toWorkerView(huddle: Huddle, caller: WorkerCaller, done: ReadonlySet<string>, now: Date): WorkerHuddle {
  const { scope } = caller
  const facts = huddleFacts(caller, now)
  const posts = householdsIn(huddle)
  const cameFor = (householdId: string) => huddle.guests.find((guest) => guest.householdId === householdId)
  const view = toCommonView(huddle, done, 'worker')
  return {
    ...view,
    // A report of another community is opened by nobody but its own workers.
    decisions: view.decisions.map((decision, index) => ({
      ...decision,
      reportId: huddle.parts.some(
        (part) => part.communityId === huddle.decisions[index]?.communityId && isOurs(part, huddle, scope),
      )
        ? decision.reportId
        : null,
    })),
    isHost: isHost(huddle, scope),
    parts: huddle.parts.map((part) => ({
      communityId: part.communityId,
      name: part.name,
      isOurs: isOurs(part, huddle, scope),
      mayLeave: mayBeLeft(part, huddle, facts),
      households: part.households.map(({ id, name }) => {
        const came = cameFor(id)
        return {
          id,
          name,
          came: came !== undefined,
          actedBy: posts.find((post) => post.id === came?.actedBy)?.name ?? null,
        }
      }),
    })),
    came: { posts: huddle.guests.length, persons: new Set(huddle.guests.map(({ who }) => who)).size },
    lookAt: huddle.lookAt,
    allowedActions: allowedActions(huddleActions, huddle, facts),
  }
}
