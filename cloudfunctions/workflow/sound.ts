import type { SoundGiven } from '@contract/schema/sound'
import * as z from 'zod/mini'
import { digest } from '../platform/digest'
import { photo, urlFor, type Links, type Viewer } from './photo'

/** A kept sound, hidden like a photo while it is not checked; with what was understood of it, as its speaker left it. */
export const sound = z.looseObject({ ...photo.shape, seconds: z.int(), words: z.nullable(z.string()) })
export type Sound = z.output<typeof sound>

/** A thing of before sounds were kept holds none. */
export const keptSounds = z._default(z.array(sound), [])

export function newSounds(given: readonly SoundGiven[] = []): Sound[] {
  return given.map(({ fileId, seconds, words = null }) => ({ fileId, checked: false, seconds, words }))
}

/** Gives the folder for one sender's sounds of one form; nobody else can name it. */
export function soundFolder(sender: string, formId: string) {
  return `sounds/${digest('sounds', sender)}/${formId}`
}

/** Whether the file lies in one of the folders that this sender was handed out. */
export function isOwnSound(sender: string, fileId: string) {
  return new RegExp(`^cloud://[^/]+/sounds/${digest('sounds', sender)}/[a-z0-9]+/[a-z0-9]+\\.(mp3|webm)$`).test(fileId)
}

/** What was understood of these sounds, a line each. */
export function wordsOf(sounds: readonly { words?: string | null | undefined }[] = []) {
  return sounds.flatMap(({ words }) => words || []).join('\n')
}

export function toSoundViews(sounds: readonly Sound[], links: Links, viewer: Viewer) {
  return sounds.map((sound) => {
    const { checked, seconds, words } = sound
    const url = urlFor(sound, links, viewer)
    return { checked, url, seconds, words: url === null && !checked ? null : words }
  })
}
