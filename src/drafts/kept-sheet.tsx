import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useDidHide, useUnload } from '@tarojs/taro'
import { keepSheetDraft, keepSheetDraftsNow, keepSheetSounds, loadSheetDraft, wordsIn } from './sheet-drafts'
import { SheetDraftContext } from './sheet-text'
import type { KeptSheetDraft } from './sheet-text'

/** Around a sheet: what is written in its boxes is there again when it is opened the next time, until it was sent. */
export function KeptSheet({ name, children }: { name: string; children: ReactNode }) {
  const boxes = useRef(new Map<string, string>())
  const [draft] = useState<KeptSheetDraft>(() => ({
    begin: (label, initial) => {
      if (boxes.current.has(label)) return undefined
      // Words that were changed from others are kept for those only.
      const box = initial ? `${label}：${initial}` : label
      boxes.current.set(label, box)
      return wordsIn(loadSheetDraft(name), box) ?? initial
    },
    write: (label, text) => {
      const { boxes: kept, ...rest } = loadSheetDraft(name)
      const box = boxes.current.get(label) ?? label
      keepSheetDraft(name, { boxes: [...kept.filter((other) => other.box !== box), { box, text }], ...rest })
    },
    holds: (label) => !!wordsIn(loadSheetDraft(name), label),
    photos: () => loadSheetDraft(name).photos,
    changePhotos: (photos) => keepSheetDraft(name, { ...loadSheetDraft(name), photos }),
    sounds: () => loadSheetDraft(name).sounds,
    changeSounds: (sounds) => keepSheetSounds(name, sounds),
  }))
  useDidHide(keepSheetDraftsNow)
  useUnload(keepSheetDraftsNow)
  useEffect(() => keepSheetDraftsNow, [])
  return <SheetDraftContext.Provider value={draft}>{children}</SheetDraftContext.Provider>
}
