import type { Refusal, Reply } from '@contract/refusal'
import { useCommand } from '@/api/use-command'

/** One command on what is open; when somebody else was faster, the report is fetched anew. */
export function useMove<Input, Data>(
  ask: (input: Input) => Promise<Reply<Data>>,
  on: Pick<OnReport, 'again'>,
  onDone: (data: Data, input: Input) => void,
) {
  const asking = async (input: Input) => {
    const reply = await ask(input)
    if (!reply.ok && overtaken.has(reply.refusal)) on.again()
    return reply
  }
  return useCommand(asking, onDone)
}

/** The open report, as its buttons and sheets know it. */
export type OnReport = {
  reportId: string
  /** Something came of a press: said on the page, which is asked for anew. */
  done: (words: string) => void
  again: () => void
}

const overtaken: ReadonlySet<Refusal> = new Set<Refusal>(['NOT_NOW', 'ALREADY_TAKEN'])
