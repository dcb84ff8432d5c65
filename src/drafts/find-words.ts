import { speech } from '@/api/speech'
import type { DraftSound } from './draft-sound'
import { sendSound } from './send-sounds'
import type { AskSoundFolder, OnSent } from './send-sounds'

/** Has a sound written down, where that is set up; gives nothing where it isn't, or nothing was understood: the sound says it all. */
export function findWords(sound: DraftSound, { askFolder, communityId = '' }: Listener, onSent: OnSent) {
  return isOn(communityId)
    .then((on) => (on ? sendSound(askFolder, sound, onSent) : undefined))
    .then((fileId) => (fileId ? speech.recogniseSound({ communityId, fileId }) : undefined))
    .then((reply) => (reply && reply.ok ? reply.data.words : undefined))
}

/** Where sounds go, and by whose street they are written down; by nobody's while that is not known. */
export type Listener = { askFolder: AskSoundFolder; communityId: string | undefined }

/** Asked once as long as the app is open. */
function isOn(communityId: string): Promise<boolean> {
  const known = answers[communityId]
  if (known !== undefined) return Promise.resolve(known)
  return speech.getSpeechSwitch({ communityId }).then((reply) => {
    if (!reply.ok) return false
    return (answers[communityId] = reply.data.on)
  })
}

/** Of no community nobody knows. */
const answers: Record<string, boolean> = { '': false }
