import { useEffect, useRef, useState } from 'react'
import { useDidHide, useUnload } from '@tarojs/taro'
import { photoIsThere } from '@/api/photos'
import { buildingWords } from '@/components/place-words'
import { doorName } from '../../placard/last-door'
import type { Door } from '../../placard/last-door'
import { newDraft } from './draft'
import type { Draft } from './draft'
import { keepDraft, keptDraft } from './draft-drawer'

/** The draft of a door: `change` shows what was chosen, `write` only keeps what is being typed; both outlive the app. */
export function useDraft(door: Door | undefined) {
  const name = door ? doorName(door) : 'anywhere'
  const [shown, setShown] = useState(() => withLivePhotos(keptDraft(name)) ?? newDraft(onlyBuilding(door)))
  const [first] = useState(shown)
  const newest = useRef(shown)
  const waiting = useRef<ReturnType<typeof setTimeout>>()
  const sent = useRef(false)

  const keepNow = () => {
    clearTimeout(waiting.current)
    waiting.current = undefined
    if (!sent.current) keepDraft(name, newest.current)
  }
  const write = (fields: Partial<Draft>) => {
    newest.current = { ...newest.current, ...fields }
    waiting.current ??= setTimeout(keepNow, keepAfterMs)
  }
  const change = (fields: Partial<Draft>) => {
    write(fields)
    setShown(newest.current)
  }
  const keepIfWaiting = () => {
    if (waiting.current !== undefined) keepNow()
  }
  useDidHide(keepIfWaiting)
  useUnload(keepIfWaiting)
  useEffect(() => () => clearTimeout(waiting.current), [])

  return {
    shown,
    /** As it was when the page opened: what the boxes start with. */
    first,
    write,
    change,
    /** All of it, down to the last letter. */
    current: () => newest.current,
    /** Keeps it before another page takes over. */
    keepNow,
    /** It has become a report: nothing more is kept. */
    finish: () => {
      sent.current = true
      clearTimeout(waiting.current)
    },
  }
}

const keepAfterMs = 400

/** The phone may have lost a picture that the draft still names. */
function withLivePhotos(draft: Draft | undefined): Draft | undefined {
  return draft && { ...draft, photos: draft.photos.filter(({ path }) => photoIsThere(path)) }
}

function onlyBuilding(door: Door | undefined): Draft['building'] {
  const [only, ...others] = door?.buildings ?? []
  if (!only || others.length > 0) return null
  return { id: only.id, words: buildingWords(only), units: only.units }
}
