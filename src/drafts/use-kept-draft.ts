import { useEffect, useState } from 'react'
import { useDidHide, useUnload } from '@tarojs/taro'
import { holdDraft } from './held-draft'

/** A draft that outlives the app: `change` shows what was chosen, on all pages that write at it, `write` only keeps what is being typed. `begin` gives the kept one, or a clean sheet. */
export function useKeptDraft<Draft extends object>(name: string, begin: () => Draft) {
  const [held] = useState(() => holdDraft(name, begin))
  const [shown, setShown] = useState(held.current)
  useEffect(() => held.join(setShown), [held])
  useDidHide(held.keepIfWaiting)
  useUnload(held.keepIfWaiting)

  return {
    /** As it was at the last `change`: what a box that comes up then starts with. */
    shown,
    write: held.write,
    change: held.change,
    /** All of it, down to the last letter. */
    current: held.current,
    /** Takes over what is left of it. */
    adopt: held.adopt,
    /** Keeps it before another page takes over. */
    keepNow: held.keepNow,
    /** It has been taken in: nothing more of it is kept. `next` is what is written from now on. */
    finish: held.finish,
  }
}
