import type { Reply } from '@contract/refusal'
import { useCommand } from '@/api/use-command'
import type { FormProps } from './form-props'

type OfReport = { reportId: string; commandId: string }

/** Sends a form of a report; its words are forgotten once they are taken in, and kept when they are refused. */
export function useFormCommand<Input extends OfReport, Data>(
  ask: (input: Input) => Promise<Reply<Data>>,
  { report, onDone, onRefused }: FormProps,
  draft: string | null,
  words: (data: Data, input: Input) => string,
) {
  const command = useCommand(
    ask,
    async (data, input) => {
      if (draft) sessionStorage.removeItem(draft)
      await onDone(words(data, input))
    },
    (refusal) => void ((refusal === 'NOT_NOW' || refusal === 'ALREADY_TAKEN') && onRefused()),
  )
  const send = (fields: Omit<Input, keyof OfReport>) =>
    void command.send((commandId) => ({ ...fields, reportId: report.reportId, commandId }) as Input)
  return { ...command, say: send }
}
