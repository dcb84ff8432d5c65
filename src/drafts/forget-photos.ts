import { forgetPhoto } from '@/api/photos'
import type { DraftPhoto } from './draft-photo'

/** Removes the phone's own copies. */
export function forgetPhotos(photos: readonly DraftPhoto[]) {
  photos.forEach(({ path }) => forgetPhoto(path))
}
