import { soundIsThere } from '@/api/sounds'
import type { DraftSound } from './draft-sound'

/** The draft without what was said aloud and the phone has lost. */
export function withLiveSounds<Draft extends { sounds?: DraftSound[] | undefined }>(draft: Draft | undefined) {
  return draft && { ...draft, sounds: draft.sounds?.filter(({ path }) => soundIsThere(path)) }
}
