import { useContext, useEffect, useRef, useState } from 'react'
import type { DraftSound } from './draft-sound'
import type { Listener } from './find-words'
import { forgetSounds } from './forget-sounds'
import { watchSheetSounds } from './sheet-drafts'
import { SheetDraftContext } from './sheet-text'
import { useDraftSounds } from './use-draft-sounds'
import { withLiveSounds } from './with-live-sounds'

/** What is said aloud on a sheet or card of its own; on a sheet kept in its draft until it is sent. */
export function useSheetSounds(listener: Listener) {
  const draft = useContext(SheetDraftContext)
  const [said, setSaid] = useState<readonly DraftSound[]>(
    () => withLiveSounds({ sounds: draft?.sounds() })?.sounds ?? [],
  )
  const newest = useRef([...said])
  const isLeft = useRef(false)
  // Words that come after the sheet was left are written into what became of it since.
  const current = () => (draft && isLeft.current ? draft.sounds() : newest.current)
  const show = (sounds: DraftSound[]) => {
    newest.current = sounds
    setSaid(sounds)
  }
  const change = (sounds: DraftSound[]) => {
    show(sounds)
    draft?.changeSounds(sounds)
  }
  useEffect(() => {
    const leave = watchSheetSounds(() => draft && show(draft.sounds()))
    isLeft.current = false
    return () => {
      isLeft.current = true
      leave()
    }
  }, [draft])
  const voice = useDraftSounds({ ...listener, current, change })
  const forgetAll = () => {
    forgetSounds(newest.current)
    change([])
  }
  return { ...voice, current: () => newest.current, forgetAll }
}
