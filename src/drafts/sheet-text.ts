import { createContext, useContext, useEffect, useRef, useState } from 'react'
import type { DraftPhoto } from './draft-photo'
import type { DraftSound } from './draft-sound'

/** The draft of the sheet around; none on a page, which keeps its own. */
export const SheetDraftContext = createContext<KeptSheetDraft | undefined>(undefined)

/** What a box starts with, and where its words go: on a sheet also into its draft. */
export function useSheetText(label: string, initial: string, onInput: (text: string) => void) {
  const draft = useContext(SheetDraftContext)
  const [kept] = useState(() => draft?.begin(label, initial))
  const write = (text: string) => {
    draft?.write(label, text)
    onInput(text)
  }
  const begin = useRef(() => {
    if (kept !== undefined && kept !== initial) onInput(kept)
    // Put in anew with other words, such as a ready sentence: those are what is kept.
    if (kept === undefined) draft?.write(label, initial)
  })
  useEffect(() => begin.current(), [])
  return { initial: kept ?? initial, write }
}

export type KeptSheetDraft = {
  /** What the box starts with, the first time it comes up on this sheet. */
  begin: (label: string, initial: string) => string | undefined
  write: (label: string, text: string) => void
  photos: () => DraftPhoto[]
  changePhotos: (photos: DraftPhoto[]) => void
  sounds: () => DraftSound[]
  changeSounds: (sounds: DraftSound[]) => void
}
