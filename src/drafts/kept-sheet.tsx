import { createContext, useContext, useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useDidHide, useUnload } from '@tarojs/taro'
import { keepSheetDraft, keepSheetDraftsNow, loadSheetDraft } from './sheet-drafts'
import type { DraftPhoto } from './draft-photo'
import type { DraftSound } from './draft-sound'

/** Around a sheet: what is written in its boxes is there again when it is opened the next time, until it was sent. */
export function KeptSheet({ name, children }: { name: string; children: ReactNode }) {
  const keys = useRef(new Map<string, string>())
  const [kept] = useState<Kept>(() => ({
    begin: (label, initial) => {
      if (keys.current.has(label)) return undefined
      // Words that were changed from others are kept for those only.
      const key = initial ? `${label}：${initial}` : label
      keys.current.set(label, key)
      return loadSheetDraft(name).words[key] ?? initial
    },
    write: (label, text) => {
      const draft = loadSheetDraft(name)
      keepSheetDraft(name, { ...draft, words: { ...draft.words, [keys.current.get(label) ?? label]: text } })
    },
    holds: (label) => !!loadSheetDraft(name).words[label],
    photos: () => loadSheetDraft(name).photos,
    changePhotos: (photos) => keepSheetDraft(name, { ...loadSheetDraft(name), photos }),
    sounds: () => loadSheetDraft(name).sounds,
    changeSounds: (sounds) => keepSheetDraft(name, { ...loadSheetDraft(name), sounds }),
  }))
  useDidHide(keepSheetDraftsNow)
  useUnload(keepSheetDraftsNow)
  useEffect(() => keepSheetDraftsNow, [])
  return <KeptSheetContext.Provider value={kept}>{children}</KeptSheetContext.Provider>
}

/** The draft of the sheet around; none on a page, which keeps its own. */
export function useKeptSheet() {
  return useContext(KeptSheetContext)
}

/** What a box starts with, and where its words go: on a sheet also into its draft. */
export function useSheetText(label: string, initial: string, onInput: (text: string) => void) {
  const draft = useKeptSheet()
  const [{ kept, start }] = useState(() => {
    const kept = draft?.begin(label, initial)
    return { kept, start: kept ?? initial }
  })
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
  return { initial: start, write }
}

type Kept = {
  /** What the box starts with, the first time it comes up on this sheet. */
  begin: (label: string, initial: string) => string | undefined
  write: (label: string, text: string) => void
  /** Whether something is kept of what was written in the box, where it began empty. */
  holds: (label: string) => boolean
  photos: () => DraftPhoto[]
  changePhotos: (photos: DraftPhoto[]) => void
  sounds: () => DraftSound[]
  changeSounds: (sounds: DraftSound[]) => void
}

const KeptSheetContext = createContext<Kept | undefined>(undefined)
