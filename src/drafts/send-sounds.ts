import type { Reply } from '@contract/refusal'
import type { SoundGiven } from '@contract/schema/sound'
import { SOUND_ENDING, uploadSound } from '@/api/sounds'
import type { DraftSound } from './draft-sound'

/** The sounds as the cloud takes them: those that are not there go, each into a folder of its own, and `onSent` hears of each; nothing when one didn't get there. */
export async function sendSounds(
  askFolder: AskSoundFolder,
  sounds: readonly DraftSound[],
  onSent: (sound: Pick<DraftSound, 'id' | 'fileId'>) => void = () => {},
): Promise<SoundGiven[] | undefined> {
  const sent = await Promise.all(
    sounds.map(async (sound) => {
      const fileId = await sendSound(askFolder, sound, onSent)
      const words = sound.words?.trim()
      return fileId ? [{ fileId, seconds: sound.seconds, ...(words && { words }) }] : []
    }),
  )
  return sent.some((one) => !one[0]) ? undefined : sent.flat()
}

/** Gives the sound's id in the cloud, once it is there; nothing when it didn't get there. */
export async function sendSound(
  askFolder: AskSoundFolder,
  { id, path, fileId }: DraftSound,
  onSent: (sound: Pick<DraftSound, 'id' | 'fileId'>) => void,
) {
  const name = `${id}.${SOUND_ENDING}`
  const place = await askFolder({ formId: id, names: [name] })
  if (!place.ok) return undefined
  if (fileId && !place.data.isFresh) return fileId
  // What lay there a day without being sent is swept.
  onSent({ id, fileId: null })
  try {
    const sent = await uploadSound(place.data.folder, name, path)
    onSent({ id, fileId: sent })
    return sent
  } catch {
    return undefined
  }
}

/** Asks where sounds go before what they belong to. */
export type AskSoundFolder = (input: {
  formId: string
  names: string[]
}) => Promise<Reply<{ folder: string; isFresh?: boolean | undefined }>>
