import { SOUND_BYTES_MAX, type SoundGiven } from '@contract/schema/sound'
import type { Needs } from '../../needs'
import { refuse, type Refused } from '../../platform/refuse'
import { isOwnSound } from '../../workflow/sound'

/** Why these sounds can't be taken in: not in the sender's own folders, not there, or too large. Without any, nothing is looked up. */
export async function findSoundRefusal(
  sounds: readonly SoundGiven[] = [],
  sender: string,
  { files }: Pick<Needs, 'files'>,
) {
  const fileIds = sounds.map(({ fileId }) => fileId)
  if (fileIds.length === 0) return undefined
  if (!fileIds.every((fileId) => isOwnSound(sender, fileId))) return refuse('SOUND_NOT_YOURS')
  const sizes = await files.sizes(fileIds)
  if (!fileIds.every((fileId) => sizes.get(fileId))) return refuse('SOUND_NOT_YOURS')
  return [...sizes.values()].some((bytes) => bytes > SOUND_BYTES_MAX) ? refuse('SOUND_TOO_LARGE') : undefined
}

/** Looks at what was said aloud before the command is carried out; `senderOf` says by what the folders of its caller are named. */
export function requireSounds<Sender>(senderOf: (caller: Sender) => string) {
  return <Input extends Spoken, Caller extends Sender, N extends Pick<Needs, 'files'>, Outcome>(
      command: (input: Input, caller: Caller, needs: N) => Promise<Outcome>,
    ) =>
    async (
      input: Input,
      caller: Caller,
      needs: N,
    ): Promise<Outcome | Refused<'SOUND_NOT_YOURS'> | Refused<'SOUND_TOO_LARGE'>> =>
      (await findSoundRefusal(input.sounds, senderOf(caller), needs)) ?? command(input, caller, needs)
}

type Spoken = { sounds?: readonly SoundGiven[] | undefined }
