import type { WorkerCaller } from '../../access/worker-caller'
import { byWorker } from '../../access/worker-caller'
import type { DeskNeeds } from '../../needs'
import { commandsOn } from '../../workflow/command'
import type { Bulletin } from './bulletin'

type OnBulletin = { bulletinId: string; commandId: string }

/** Names a bulletin in the staff log. */
export const bulletinSubject = { kind: 'bulletin', field: 'bulletinId' }

/** A worker's command on a bulletin of their own community or street. */
export const bulletinCommand = commandsOn({
  store: ({ bulletins }: DeskNeeds) => bulletins,
  id: ({ bulletinId }: OnBulletin) => bulletinId,
  actor: byWorker,
  mayKnow: isOwn,
  facts: (_: WorkerCaller, at): { at: Date } => ({ at }),
  answer: ({ _id: bulletinId }: Bulletin) => ({ bulletinId }),
})

/** Whether it is of the place whose bulletins this worker writes: the street's of its workers, a community's of those of the whole community. */
export function isOwn({ streetId, communityId }: Pick<Bulletin, 'streetId' | 'communityId'>, { scope }: Writer) {
  if (scope.kind === 'street') return communityId === null && streetId === scope.id
  return scope.kind === 'community' && communityId === scope.id
}

/** Whether this worker may read it: of a community's, its street what is published; nobody whose scope is a part of the place. */
export function isReadBy(bulletin: Pick<Bulletin, 'streetId' | 'communityId' | 'state'>, writer: Writer) {
  const { scope } = writer
  if (isOwn(bulletin, writer)) return true
  return scope.kind === 'street' && bulletin.streetId === scope.id && bulletin.state !== 'draft'
}

type Writer = Pick<WorkerCaller, 'scope'>
