import type { Reply } from '@contract/refusal'
import { uploadPhoto } from '@/api/photos'
import type { Photo } from './use-photos'

/** The pictures' ids in the cloud, in the folder handed out for this press; nothing when one didn't get there. */
export async function sentPhotos(door: PhotoDoor, formId: string, photos: readonly Photo[]) {
  if (photos.length === 0) return []
  const place = await door.photoFolder({ formId })
  if (!place.ok) return undefined
  try {
    return await Promise.all(photos.map(({ id, path }) => uploadPhoto(place.data.folder, id, path)))
  } catch {
    return undefined
  }
}

/** Where pictures go before what they belong to. */
export type PhotoDoor = { photoFolder: (input: { formId: string }) => Promise<Reply<{ folder: string }>> }

/** What a press comes to whose pictures didn't get there. */
export const unreachable = { ok: false, refusal: 'UNREACHABLE', requestId: '' } as const
