import { useContext, useRef, useState } from 'react'
import type { DraftSound } from './draft-sound'
import type { Listener } from './find-words'
import { forgetSounds } from './forget-sounds'
import { SheetDraftContext } from './sheet-text'
import { useDraftSounds } from './use-draft-sounds'
import { withLiveSounds } from './with-live-sounds'

/** What is said aloud on a sheet or card of its own, kept in the sheet's draft until it is sent. */
export function useSheetSounds(listener: Listener) {
  const draft = useContext(SheetDraftContext)
  const [said, setSaid] = useState<readonly DraftSound[]>(
    () => withLiveSounds({ sounds: draft?.sounds() })?.sounds ?? [],
  )
  const newest = useRef([...said])
  const change = (sounds: DraftSound[]) => {
    newest.current = sounds
    draft?.changeSounds(sounds)
    setSaid(sounds)
  }
  const voice = useDraftSounds({ ...listener, current: () => newest.current, change })
  const forgetAll = () => {
    forgetSounds(newest.current)
    change([])
  }
  return { ...voice, current: () => newest.current, forgetAll }
}
