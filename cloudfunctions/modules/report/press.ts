import { digest } from '../../platform/digest'
import type { Actor } from './report'

/** One press of one person: who, from which press of theirs, when. */
export type Press = { by: Actor; command: string; at: Date }

/** What every press on a report says. */
export type OnReport = { reportId: string; commandId: string }

/** The press as the history keeps it: the same id from another person is another press. */
export function pressOf(by: Actor, commandId: string, at: Date): Press {
  return { by, command: digest('press', by.personId ?? '', commandId), at }
}
