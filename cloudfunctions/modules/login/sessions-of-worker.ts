import type { workerLogins } from '@contract/login/worker'
import type { WorkerCaller } from '../../access/worker-caller'
import type { WorkerNeeds } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { withSessionEnded } from './with-session-ended'

/** The PCs at which this worker is signed in now, by which term ever. */
export const listSessions: UseCase<typeof workerLogins.listSessions, WorkerCaller, WorkerNeeds> = async (
  _,
  { personId },
  { sessions, now },
) => {
  const open = await sessions.openOf(personId, now())
  const rows = open.map(({ _id: sessionId, browser, ip, from, until }) => ({
    sessionId,
    browser,
    ip,
    from: from.toISOString(),
    until: until.toISOString(),
  }))
  return { rows }
}

/** A worker leaves one of their PCs from the phone: its cookie opens nothing from this moment on. */
export const endSession: UseCase<typeof workerLogins.endSession, WorkerCaller, WorkerNeeds> = async (
  { sessionId },
  { personId },
  { sessions, now },
) => {
  const session = await sessions.find(sessionId)
  if (session?.personId !== personId) return refuse('NOT_FOUND')
  const ended = await sessions.change(sessionId, withSessionEnded(now()), ({ endedAt }) => endedAt !== null, {
    known: session,
  })
  return ended instanceof Refused ? refuse('NOT_FOUND') : { sessionId }
}
