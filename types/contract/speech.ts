import * as z from 'zod/mini'
import { command, query, strictInput } from './procedure'
import { id } from './schema/ids'
import { soundId } from './schema/sound'

/** How many sounds of one person are written down a day. */
export const RECOGNISED_PER_DAY = 30

/** What anybody may ask about what they said aloud. Served by cloudfunctions/speech. */
export const speech = {
  /** Whether sounds are written down in this community's street. */
  getSpeechSwitch: query(strictInput({ communityId: id }), z.object({ on: z.boolean() })),
  /** The file is the press: asked again it is answered again, and counts once. */
  recogniseSound: command(strictInput({ communityId: id, fileId: soundId }), z.object({ words: z.string() }), [
    'SPEECH_OFF',
    'SOUND_NOT_YOURS',
    'SOUND_TOO_LARGE',
    'TOO_MANY_SOUNDS_TODAY',
    'NOT_RECOGNISED',
  ]),
}
