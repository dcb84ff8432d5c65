import { useCallback, useRef, useState } from 'react'
import type { Refusal, Reply } from '@contract/refusal'
import { readingText } from '@/api/refusal-text'
import { useAtOnce } from './use-at-once'

export type Asked<Data> = {
  data: Data | undefined
  /** What to tell the person when nothing could be shown; what was shown before stays. */
  errorText: string | undefined
  refusal: Refusal | undefined
  reload: () => Promise<void>
}

/** Asks as soon as there is something to ask (`null`: nothing yet), and again when told to; a late answer to an earlier question is not shown. */
export function useAsk<Input, Data>(ask: (input: Input) => Promise<Reply<Data>>, input: Input | null): Asked<Data> {
  const key = JSON.stringify(input)
  const [answer, setAnswer] = useState<{ key: string; data?: Data; refusal?: Refusal }>()
  const newest = useRef(key)
  const reload = useCallback(async () => {
    const question = JSON.parse(key) as Input | null
    newest.current = key
    if (question === null) return
    const reply = await ask(question)
    if (newest.current !== key) return
    setAnswer((before) =>
      reply.ok
        ? { key, data: reply.data }
        : {
            key,
            refusal: reply.refusal,
            ...(before?.key === key && before.data !== undefined && { data: before.data }),
          },
    )
  }, [ask, key])
  useAtOnce(reload)
  const mine = answer?.key === key ? answer : undefined
  return {
    data: mine?.data,
    refusal: mine?.refusal,
    errorText: mine?.refusal && readingText(mine.refusal),
    reload,
  }
}
