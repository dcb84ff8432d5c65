import { useEffect, useRef, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { Refusal, Reply } from '@contract/refusal'
import { refusalText } from './refusal-text'

/** Asks whenever the page comes into view or the input changes; null asks nothing yet. For a page's own hook: a part that appears later isn't told that the page is in view. */
export function useQuery<Input, Data>(ask: (input: Input) => Promise<Reply<Data>>, input: Input | null) {
  const [state, setState] = useState<State<Data>>({ asking: input !== null })
  const turn = useRef(0)
  const inView = useRef(false)
  const askedFor = useRef<string>()
  const key = JSON.stringify(input)

  const again = async () => {
    if (input === null) return
    const mine = ++turn.current
    const fresh = askedFor.current !== key
    askedFor.current = key
    setState((before) => (before.asking && !fresh ? before : { data: fresh ? undefined : before.data, asking: true }))
    const reply = await ask(input)
    if (mine !== turn.current) return
    setState((before) =>
      reply.ok ? { data: reply.data, asking: false } : { data: before.data, refusal: reply.refusal, asking: false },
    )
  }

  useDidShow(() => {
    inView.current = true
    void again()
  })
  useEffect(() => {
    if (inView.current && askedFor.current !== key) void again()
  })

  return { ...state, sorry: state.refusal && refusalText[state.refusal], again: () => void again() }
}

type State<Data> = { data?: Data; refusal?: Refusal; asking: boolean }
