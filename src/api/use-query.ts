import { useEffect, useRef, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { Refusal, Reply } from '@contract/refusal'
import { cloudNow } from '@/clock/cloud-now'
import { isOutcomeUnknown } from './is-outcome-unknown'
import { readingText } from './refusal-text'

/** Asks whenever the page comes into view or the input changes; null asks nothing yet. `reload` asks anew, and says in the end whether what is shown is how things are now. A part that appears later isn't told that the page is in view: it says so by `isInView`. */
export function useQuery<Input, Data>(
  ask: (input: Input) => Promise<Reply<Data>>,
  input: Input | null,
  { isInView = false } = {},
) {
  const [answer, setAnswer] = useState<Answer<Data>>()
  const turn = useRef(0)
  const inView = useRef(isInView)
  const askedFor = useRef<string>()
  const latest = useRef(Promise.resolve(true))
  const key = JSON.stringify(input)

  const reload = () => (latest.current = fetchAnew())

  const fetchAnew = async (): Promise<boolean> => {
    if (input === null) return true
    const mine = ++turn.current
    askedFor.current = key
    setAnswer((before) => ({ key, data: before?.key === key ? before.data : undefined, loading: true }))
    const reply = await ask(input)
    if (mine !== turn.current) return latest.current
    // A bad line takes nothing away; a refusal does, since what was seen may no longer be this person's to see.
    setAnswer((before) =>
      reply.ok
        ? { key, data: reply.data, at: cloudNow().toISOString(), loading: false }
        : {
            key,
            data: isOutcomeUnknown(reply.refusal) ? before?.data : undefined,
            refusal: reply.refusal,
            loading: false,
          },
    )
    return reply.ok || !isOutcomeUnknown(reply.refusal)
  }

  useDidShow(() => {
    inView.current = true
    void reload()
  })
  useEffect(() => {
    if (inView.current && askedFor.current !== key) void reload()
  })

  // What was answered to another question is not shown for a moment.
  const { data, at, refusal, loading } = answer?.key === key ? answer : nothingYet(input !== null)
  return { data, at, refusal, loading, errorText: refusal && readingText(refusal), reload }
}

/** `at` is the cloud's time when the data came; none where they did not come with the last answer. */
type Answer<Data> = { key: string; data?: Data; at?: string; refusal?: Refusal; loading: boolean }

function nothingYet(loading: boolean): Omit<Answer<never>, 'key'> {
  return { loading }
}
