import type { Session } from './session'

export function withSessionEnded(at: Date) {
  return (session: Session): Session => ({ ...session, endedAt: at })
}
