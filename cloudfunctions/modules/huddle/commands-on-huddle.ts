import { managesCommunity, type Scope } from '../../access/scope'
import { byWorker, type WorkerCaller } from '../../access/worker-caller'
import type { HuddleNeeds } from '../../needs'
import type { Refusal } from '@contract/refusal'
import type { Refused } from '../../platform/refuse'
import type { Action, Permission } from '../../workflow/action'
import { commandsOn } from '../../workflow/command'
import type { Huddle, Part } from './huddle'

/** What every command on a huddle says. */
export type OnHuddle = { meetingId: string; commandId: string }

/** What the rules ask about a worker. */
export type HuddleFacts = { at: Date; scope: Scope }

const onHuddles = {
  store: ({ huddles }: HuddleNeeds) => huddles,
  id: ({ meetingId }: OnHuddle) => meetingId,
  actor: byWorker,
  mayKnow: isKnownTo,
  facts: huddleFacts,
}

/** A worker's command on a huddle in which a community of theirs takes part; answered by which it is. */
export const huddleCommand = commandsOn({
  ...onHuddles,
  answer: ({ _id: meetingId }: Huddle) => ({ meetingId }),
})

/** The same, which gives the huddle as it is afterwards. */
export const huddleChange = commandsOn({ ...onHuddles, answer: (huddle: Huddle) => huddle })

export function huddleFacts({ scope }: WorkerCaller, at: Date): HuddleFacts {
  return { at, scope }
}

/** Whether a community that this worker has the whole of takes part. */
export function isKnownTo(huddle: Huddle, { scope }: Pick<WorkerCaller, 'scope'>) {
  return isHost(huddle, scope) || huddle.parts.some((part) => isOurs(part, huddle, scope))
}

/** Whether the worker is of the community that called it, or of its street. */
export function isHost({ communityId, streetId }: Pick<Huddle, 'communityId' | 'streetId'>, scope: Scope) {
  return managesCommunity(scope, { _id: communityId, street: { id: streetId, name: '', phone: '' } })
}

/** Whether the worker has the whole of this community in it. */
export function isOurs(
  { communityId }: Pick<Part, 'communityId'>,
  { streetId }: Pick<Huddle, 'streetId'>,
  scope: Scope,
) {
  return isHost({ communityId, streetId }, scope)
}

/** The same action for whoever called the huddle; for the others it is not there. */
export function ofHost<Input, Code extends Refusal, No extends Refused = never>(
  action: Action<Huddle, HuddleFacts, Input, Code, No>,
): Action<Huddle, HuddleFacts, Input, Code | 'NOT_FOUND', No> {
  return {
    ...action,
    may: (huddle, facts) => (isHost(huddle, facts.scope) ? action.may(huddle, facts) : 'NOT_FOUND'),
  }
}

export type HuddlePermission = Permission<Huddle, HuddleFacts>
