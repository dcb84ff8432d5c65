import * as z from 'zod/mini'
import { intentId } from './ids'
import { words } from './text'

export const SOUNDS_MAX = 3
export const SOUND_SECONDS_MAX = 60
/** A minute of speech is 360 KB. */
export const SOUND_BYTES_MAX = 1_000_000
const SOUND_WORDS_MAX = 500

/** A file the sender uploaded into the folder the door handed out: MP3 from WeChat, WebM from a browser. */
export const soundId = z.string().check(z.maxLength(300), z.regex(/^cloud:\/\/[\w.-]+\/[\w./-]+\.(mp3|webm)$/))

/** How a sound is called in its folder. */
export const soundName = z.string().check(z.regex(/^[a-z0-9]{16,40}\.(mp3|webm)$/))

/** What was said aloud, how long it is, and what was understood of it, as its speaker left it. */
export const sounds = z
  .array(
    z.strictObject({
      fileId: soundId,
      seconds: z.int().check(z.gte(1), z.lte(SOUND_SECONDS_MAX)),
      words: z.optional(words(1, SOUND_WORDS_MAX)),
    }),
  )
  .check(z.maxLength(SOUNDS_MAX))
export type SoundGiven = z.output<typeof sounds>[number]

/** Whether anything is said at all, in writing or aloud. */
export function isSaid({ text, sounds = [] }: { text?: string | undefined; sounds?: readonly unknown[] | undefined }) {
  return text !== undefined || sounds.length > 0
}

/** A sound as it is shown: its temporary address, none while it may not be heard. */
export const sound = z.object({
  url: z.nullable(z.string()),
  checked: z.boolean(),
  seconds: z.int(),
  words: z.nullable(z.string()),
})

/** Which form's sounds are about to be handed in, and by which names, so that those that are never sent can be swept; without any it is only asked where they would go. */
export const soundsToCome = z.strictObject({
  formId: intentId,
  names: z.array(soundName).check(z.maxLength(SOUNDS_MAX)),
})

/** The folder into which a sender's sounds for one form go; fresh when nothing that was handed in there before is kept. */
export const soundFolder = z.object({ folder: z.string(), isFresh: z.optional(z.boolean()) })
