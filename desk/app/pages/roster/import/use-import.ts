import { useCallback, useEffect, useRef, useState } from 'react'
import { refusalText } from '@/api/refusal-text'
import { useAtOnce } from '../../../api/use-at-once'
import { useKept } from '../../../api/use-kept'
import type { KeptImport } from './kept-import'
import { sendPart } from './send-part'

/** A roster on its way into a community: sent part by part, and on from where it was when somebody comes back. */
export function useImport(communityId: string) {
  const [kept, keep, forget] = useKept<KeptImport | null>(`roster ${communityId}`, null)
  const [stoppedText, stop] = useState<string>()
  const [atFirst] = useState(kept)
  // Another file, or another page, ends what is being sent.
  const sending = useRef<string>()
  useEffect(() => () => void (sending.current = undefined), [])

  const send = useCallback(
    async (begun: KeptImport) => {
      sending.current = begun.formId
      stop(undefined)
      keep(begun)
      for (let now = begun; isUnsent(now);) {
        const refusal = await sendPart(communityId, now)
        if (sending.current !== begun.formId) return
        if (refusal) return stop(refusalText(refusal))
        now = { ...now, sent: now.sent + 1 }
        keep(now)
      }
    },
    [communityId, keep],
  )
  const goOn = useCallback(async () => atFirst && isUnsent(atFirst) && send(atFirst), [atFirst, send])
  useAtOnce(goOn)

  const leave = () => {
    sending.current = undefined
    stop(undefined)
    forget()
  }
  return { kept, isSending: kept !== null && isUnsent(kept), stoppedText, send, leave }
}

function isUnsent({ sent, parts }: KeptImport) {
  return sent < parts.length
}
