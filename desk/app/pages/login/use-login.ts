import { useCallback, useEffect, useState } from 'react'
import type { OutputOf } from '@contract/procedure'
import type { deskLogin } from '@contract/login/desk'
import { randomId } from '@/api/random-id'
import { readingText } from '@/api/refusal-text'
import { desk } from '../../api/desk'
import { useAtOnce } from '../../api/use-at-once'

const EVERY_MS = 2000

type State = 'waiting' | 'found' | 'expired' | 'open'

/** Shows a code and asks every two seconds what became of it, until a phone let this PC in. */
export function useLogin(onOpen: () => void) {
  const [login, setLogin] = useState<OutputOf<typeof deskLogin.beginLogin>>()
  const [state, setState] = useState<State>('waiting')
  const [errorText, setError] = useState<string>()

  const begin = useCallback(async () => {
    const reply = await desk.beginLogin({ commandId: randomId() })
    setError(reply.ok ? undefined : readingText(reply.refusal))
    if (!reply.ok) return
    setLogin(reply.data)
    setState('waiting')
  }, [])
  useAtOnce(begin)

  useEffect(() => {
    if (!login || state === 'expired' || state === 'open') return undefined
    const ask = async () => {
      const reply = await desk.pollLogin({})
      if (reply.ok) setState(reply.data.state)
      else if (reply.refusal === 'LOGIN_EXPIRED') setState('expired')
      if (reply.ok && reply.data.state === 'open') onOpen()
    }
    const timer = setInterval(() => void ask(), EVERY_MS)
    return () => clearInterval(timer)
  }, [login, state, onOpen])

  return { login, state, errorText, begin }
}
