import { photoIsThere } from '@/api/photos'
import type { DraftPhoto } from './draft-photo'

/** The draft without the pictures that the phone has lost. */
export function withLivePhotos<Draft extends { photos: DraftPhoto[] }>(draft: Draft | undefined): Draft | undefined {
  return draft && { ...draft, photos: draft.photos.filter(({ path }) => photoIsThere(path)) }
}
