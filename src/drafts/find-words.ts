import { speech } from '@/api/speech'
import { sendSound } from './send-sounds'
import type { AskSoundFolder } from './send-sounds'
import type { DraftSound } from './draft-sound'

/** Has a sound written down, where that is set up; gives nothing where it isn't, or nothing was understood: the sound says it all. */
export async function findWords(
  sound: DraftSound,
  { askFolder, communityId }: Listener,
  onSent: (sound: Pick<DraftSound, 'id' | 'fileId'>) => void,
) {
  if (communityId === undefined || !(await isOn(communityId))) return undefined
  const fileId = await sendSound(askFolder, sound, onSent)
  const reply = fileId && (await speech.recogniseSound({ communityId, fileId }))
  return reply && reply.ok ? reply.data.words : undefined
}

/** Where sounds go, and by whose street they are written down; by nobody's while that is not known. */
export type Listener = { askFolder: AskSoundFolder; communityId: string | undefined }

/** Asked once as long as the app is open. */
async function isOn(communityId: string) {
  const known = answers.get(communityId)
  if (known !== undefined) return known
  const reply = await speech.getSpeech({ communityId })
  if (reply.ok) answers.set(communityId, reply.data.on)
  return reply.ok && reply.data.on
}

const answers = new Map<string, boolean>()
