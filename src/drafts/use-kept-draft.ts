import { useEffect, useRef, useState } from 'react'
import { useDidHide, useUnload } from '@tarojs/taro'
import { removeDraft, saveDraft } from './draft-storage'

/** A draft that outlives the app: `change` shows what was chosen, `write` only keeps what is being typed. `begin` gives the kept one, or a clean sheet. */
export function useKeptDraft<Draft extends object>(name: string, begin: () => Draft) {
  const [shown, setShown] = useState(begin)
  const newest = useRef(shown)
  const waiting = useRef<ReturnType<typeof setTimeout>>()
  const isOver = useRef(false)

  const keepNow = () => {
    clearTimeout(waiting.current)
    waiting.current = undefined
    if (!isOver.current) saveDraft(name, newest.current)
  }
  const write = (fields: Partial<Draft>) => {
    newest.current = { ...newest.current, ...fields }
    waiting.current ??= setTimeout(keepNow, keepAfterMs)
  }
  const change = (fields: Partial<Draft>) => {
    write(fields)
    setShown(newest.current)
  }
  const finish = (next?: Draft) => {
    clearTimeout(waiting.current)
    waiting.current = undefined
    removeDraft(name)
    isOver.current = !next
    if (!next) return
    newest.current = next
    setShown(next)
  }
  const adopt = (kept: Draft) => {
    newest.current = kept
    setShown(kept)
  }
  const keepIfWaiting = () => {
    if (waiting.current !== undefined) keepNow()
  }
  useDidHide(keepIfWaiting)
  useUnload(keepIfWaiting)
  useEffect(() => () => clearTimeout(waiting.current), [])

  return {
    /** As it was at the last `change`: what a box that comes up then starts with. */
    shown,
    write,
    change,
    /** All of it, down to the last letter. */
    current: () => newest.current,
    /** Takes over what another page has made of it meanwhile. */
    adopt,
    /** Keeps it before another page takes over. */
    keepNow,
    /** It has been taken in: nothing more of it is kept. `next` is what is written from now on. */
    finish,
  }
}

const keepAfterMs = 400
