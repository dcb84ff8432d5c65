import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useDidHide, useUnload } from '@tarojs/taro'
import { keepSheetDraft, keepSheetDraftsNow, loadSheetDraft, wordsIn } from './sheet-drafts'
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
      const kept = loadSheetDraft(name)
      const box = boxes.current.get(label) ?? label
      keepSheetDraft(name, { ...kept, boxes: [...kept.boxes.filter((other) => other.box !== box), { box, text }] })
    },
    photos: () => loadSheetDraft(name).photos,
    changePhotos: (photos) => keepSheetDraft(name, { ...loadSheetDraft(name), photos }),
    sounds: () => loadSheetDraft(name).sounds ?? [],
    changeSounds: (sounds) => keepSheetDraft(name, { ...loadSheetDraft(name), sounds }),
  }))
  useDidHide(keepSheetDraftsNow)
  useUnload(keepSheetDraftsNow)
  useEffect(() => keepSheetDraftsNow, [])
  return <SheetDraftContext.Provider value={draft}>{children}</SheetDraftContext.Provider>
}
