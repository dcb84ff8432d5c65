import { forgetSound } from '@/api/sounds'
import type { DraftSound } from './draft-sound'

/** Removes the phone's own copies. */
export function forgetSounds(sounds: readonly DraftSound[]) {
  sounds.forEach(({ path }) => forgetSound(path))
}
