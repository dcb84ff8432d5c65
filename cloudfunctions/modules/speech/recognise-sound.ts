import { SOUND_BYTES_MAX } from '@contract/schema/sound'
import type { speech } from '@contract/speech'
import { digest } from '../../platform/digest'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { isOwnSound } from '../../workflow/sound'
import type { UploadedFile } from '../content/upload-store'
import type { Visitor } from '../people/person'
import type { Place } from '../people/quota-store'
import { isSpeechOn, type SpeechNeeds } from './is-speech-on'

/** Writes down what a person said aloud, before they send it; the sound stays as it is, whatever comes of it. */
export const recogniseSound: UseCase<typeof speech.recogniseSound, Visitor, SpeechNeeds> = async (
  { communityId, fileId },
  visitor,
  needs,
) => {
  const { uploads, quotas, recogniser, files, now } = needs
  const file = uploadedFile(fileId)
  const [isOn, isOwn, before] = await Promise.all([
    isSpeechOn(communityId, needs),
    isOwnSoundOf(visitor, fileId, needs),
    uploads.wordsIn(file),
  ])
  if (!isOwn) return refuse('SOUND_NOT_YOURS')
  if (!isOn || !recogniser) return refuse('SPEECH_OFF')
  if (before !== undefined) return { words: before }

  const sound = await files.content(fileId)
  if (!sound) return refuse('SOUND_NOT_YOURS')
  if (sound.length > SOUND_BYTES_MAX) return refuse('SOUND_TOO_LARGE')
  // Each question costs, so each takes a place, and none is ever taken for one that broke off.
  const place: Place = { key: visitor.key, limit: 'sounds', id: digest('sound', fileId, now().toISOString()) }
  const taking = await quotas.take(place, (ids) => Promise.resolve(ids))
  if (taking !== 'taken') return refuse('TOO_MANY_SOUNDS_TODAY')
  const words = await recogniser.wordsOf(sound, formatOf(fileId))
  if (words === null) {
    await quotas.release(place, taking, false)
    return refuse('NOT_RECOGNISED')
  }
  await uploads.keepWords(file, words)
  return { words }
}

/** Whoever holds a post hands in under the person they are, everybody else under the hash of their openid. */
async function isOwnSoundOf(visitor: Visitor, fileId: string, { people }: SpeechNeeds) {
  if (isOwnSound(visitor.key, fileId)) return true
  const person = await people.known(visitor)
  return person !== null && isOwnSound(person.personId, fileId)
}

function uploadedFile(fileId: string): UploadedFile {
  const [, folder = '', name = ''] = /^cloud:\/\/[^/]+\/(.*)\/([^/]*)\.\w+$/.exec(fileId) ?? []
  return { folder, name }
}

function formatOf(fileId: string) {
  return fileId.slice(fileId.lastIndexOf('.') + 1)
}
