import type { deskLogin } from '@contract/login/desk'
import type { WorkerNeeds } from '../../needs'
import type { Visit } from '../../platform/http/visit'
import type { UseCase } from '../../platform/use-case'
import { sessionIdOf } from './session'
import { withSessionEnded } from './with-session-ended'

/** Whoever sits at this PC leaves: its cookie opens nothing any more, wherever else it may be. */
export const logOut: UseCase<typeof deskLogin.logOut, Visit, WorkerNeeds> = async (_, visit, { sessions, now }) => {
  if (visit.token !== null)
    await sessions.change(sessionIdOf(visit.token), withSessionEnded(now()), ({ endedAt }) => endedAt !== null)
  visit.forget()
  return {}
}
