import { useRef, useState } from 'react'
import type { DraftSound } from './draft-sound'
import type { Listener } from './find-words'
import { forgetSounds } from './forget-sounds'
import { useDraftSounds } from './use-draft-sounds'

/** What is said aloud on a sheet or card of its own, until it is sent or thought better of. */
export function useSheetSounds(listener: Listener) {
  const [, setSaid] = useState<readonly DraftSound[]>([])
  const newest = useRef<DraftSound[]>([])
  const change = (sounds: DraftSound[]) => {
    newest.current = sounds
    setSaid(sounds)
  }
  const voice = useDraftSounds({ ...listener, current: () => newest.current, change })
  const forgetAll = () => {
    forgetSounds(newest.current)
    change([])
  }
  return { ...voice, current: () => newest.current, forgetAll }
}
