import { workerHeldBy, type WorkerCaller } from '../../access/worker-caller'
import type { WorkerNeeds } from '../../needs'
import type { Visit } from '../../platform/http/visit'
import { refuse } from '../../platform/refuse'
import { isOpen } from './session'

/** Gives the worker whose session this browser's cookie is, as long as they hold the very term by which they came in. */
export function requireWorkerAtDesk({ token }: Visit) {
  return async ({ sessions, estate, now }: WorkerNeeds) => {
    const session = token === null ? null : await sessions.withToken(token)
    const at = now()
    if (!session || !isOpen(session, at)) return refuse('NOT_SIGNED_IN')
    const [streets, communities] = await Promise.all([
      estate.streetsServedBy(session.key),
      estate.postsServedBy(session.key),
      session.usedAt === null && sessions.noteUse(session, at),
    ])
    const held = workerHeldBy(streets, communities, session.key, at)
    return held?.termId === session.termId ? (held satisfies WorkerCaller) : refuse('NO_POST')
  }
}
