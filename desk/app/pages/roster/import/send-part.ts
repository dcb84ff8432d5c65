import type { Refusal } from '@contract/refusal'
import { isOutcomeUnknown } from '@/api/is-outcome-unknown'
import { desk } from '../../../api/desk'
import type { KeptImport } from './kept-import'

const TRIES = 3

/** Sends the next part, and again as the same press while no answer comes; gives the refusal, where there is one. */
export async function sendPart(communityId: string, kept: KeptImport): Promise<Refusal | null> {
  const { formId, sent: part, presses, parts } = kept
  const [commandId, rows] = [presses[part], parts[part]]
  if (commandId === undefined || rows === undefined) return null
  for (let tried = 1; ; tried++) {
    const reply = await desk.addRosterPart({ commandId, formId, communityId, part, ...rows })
    if (reply.ok) return null
    if (tried === TRIES || !isOutcomeUnknown(reply.refusal)) return reply.refusal
  }
}
