import * as z from 'zod/mini'
import { draftPhoto } from './draft-photo'
import { draftSound } from './draft-sound'
import { loadDraft, removeDraft, saveDraft } from './draft-storage'

/** What was written on a sheet and not sent yet: the words in each box, the pictures, and what was said aloud. */
const sheetDraft = z.object({
  boxes: z.array(z.object({ box: z.string(), text: z.string() })),
  photos: z.array(draftPhoto),
  sounds: z.array(draftSound),
})
export type SheetDraft = z.output<typeof sheetDraft>

/** The name under which a sheet's draft is kept: the thing it lies on and the sheet. */
export function sheetDraftName(of: string, sheet: string) {
  return `sheet-${sheet}-${of}`
}

export function loadSheetDraft(name: string): SheetDraft {
  return waiting.get(name) ?? loadDraft<SheetDraft>(sheetDraft, name) ?? { boxes: [], photos: [], sounds: [] }
}

/** What was left in this box; '' where it was emptied. */
export function wordsIn({ boxes }: SheetDraft, box: string) {
  return boxes.find((kept) => kept.box === box)?.text
}

/** Keeps it a moment later: typing doesn't wait for the phone's storage. */
export function keepSheetDraft(name: string, draft: SheetDraft) {
  waiting.set(name, draft)
  timer ??= setTimeout(keepSheetDraftsNow, keepAfterMs)
}

export function keepSheetDraftsNow() {
  clearTimeout(timer)
  timer = undefined
  waiting.forEach((draft, name) => (isEmpty(draft) ? removeDraft(name) : saveDraft(name, draft)))
  waiting.clear()
}

/** Tells of each change to what was said aloud on a sheet, until it is left off: late words may be written into one that was opened anew. */
export function watchSheetSounds(tell: () => void) {
  soundWatchers.add(tell)
  return () => void soundWatchers.delete(tell)
}

/** The same for the sounds alone. */
export function keepSheetSounds(name: string, sounds: SheetDraft['sounds']) {
  keepSheetDraft(name, { ...loadSheetDraft(name), sounds })
  soundWatchers.forEach((tell) => tell())
}

/** It was sent: nothing of it is kept. */
export function forgetSheetDraft(name: string) {
  waiting.delete(name)
  removeDraft(name)
}

const waiting = new Map<string, SheetDraft>()
const soundWatchers = new Set<() => void>()
let timer: ReturnType<typeof setTimeout> | undefined
const keepAfterMs = 400

function isEmpty({ boxes, photos, sounds }: SheetDraft) {
  return photos.length + sounds.length === 0 && boxes.every(({ text }) => text === '')
}
