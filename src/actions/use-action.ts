import type { Refusal, Reply } from '@contract/refusal'
import { refusalText } from '@/api/refusal-text'
import { useCommand, type OnDone } from '@/api/use-command'

/** One command on what is open, busy until the page shows what it came to; when time or somebody else was faster, it is fetched anew. */
export function useAction<Input, Data>(
  ask: (input: Input) => Promise<Reply<Data>>,
  opened: { overtaken: (words: string) => Promise<boolean> },
  onDone: OnDone<Data, Input>,
) {
  const asking = async (input: Input) => {
    const reply = await ask(input)
    if (!reply.ok && tooLate.has(reply.refusal)) await opened.overtaken(refusalText(reply.refusal))
    return reply
  }
  return useCommand(asking, onDone)
}

/** It isn't any more what the page shows. */
const tooLate: ReadonlySet<Refusal> = new Set<Refusal>([
  'NOT_FOUND',
  'NOT_NOW',
  'ALREADY_TAKEN',
  'NOTHING_ASKED',
  'TOO_LATE_TO_REOPEN',
  'SIGN_UP_CLOSED',
  'MEETING_FULL',
  'NOT_SIGNED_UP',
  'OFFER_LAPSED',
  'ALREADY_ATTENDED',
])
