import type { Reply } from '@contract/refusal'
import type { SoundGiven } from '@contract/schema/sound'
import { SOUND_ENDING, uploadSound } from '@/api/sounds'
import type { DraftSound } from './draft-sound'

/** The sounds as the cloud takes them: those that are not there go, each into a folder of its own, and `onSent` hears of each; nothing when one didn't get there. */
export function sendSounds(askFolder: AskSoundFolder, sounds: readonly DraftSound[], onSent: OnSent = () => {}) {
  const sending = sounds.map((sound) =>
    sendSound(askFolder, sound, onSent).then((fileId): SoundGiven[] => {
      const { seconds, words } = sound
      return fileId ? [words && words.trim() ? { fileId, seconds, words } : { fileId, seconds }] : []
    }),
  )
  return Promise.all(sending).then((sent) => (sent.every((one) => one[0]) ? sent.flat() : undefined))
}

/** Gives the sound's id in the cloud, once it is there; nothing when it didn't get there. */
export function sendSound(askFolder: AskSoundFolder, { id, path, fileId }: DraftSound, onSent: OnSent) {
  const name = `${id}.${SOUND_ENDING}`
  return askFolder({ formId: id, names: [name] })
    .then((place) => {
      if (!place.ok || (fileId && !place.data.isFresh)) return place.ok && fileId
      // What lay there a day without being sent is swept.
      onSent({ id, fileId: null })
      return uploadSound(place.data.folder, name, path).then((sent) => {
        onSent({ id, fileId: sent })
        return sent
      })
    })
    .catch(() => null)
}

/** Hears under which id a sound lies in the cloud now. */
export type OnSent = (sent: Pick<DraftSound, 'id' | 'fileId'>) => void

/** Asks where sounds go before what they belong to. */
export type AskSoundFolder = (input: {
  formId: string
  names: string[]
}) => Promise<Reply<{ folder: string; isFresh?: boolean | undefined }>>
