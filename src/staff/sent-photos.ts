import type { Reply } from '@contract/refusal'
import { uploadPhoto } from '@/api/photos'
import type { DraftPhoto } from '@/drafts/draft-photo'

/** The pictures' ids in the cloud: those that are not there yet go into the folder handed out for this press; nothing when one didn't get there. */
export async function sentPhotos(door: PhotoDoor, formId: string, photos: readonly DraftPhoto[]) {
  if (photos.every(({ fileId }) => fileId !== null)) return photos.flatMap(({ fileId }) => fileId ?? [])
  const place = await door.photoFolder({ formId })
  if (!place.ok) return undefined
  try {
    return await Promise.all(
      photos.map(async ({ id, path, fileId }) => fileId ?? uploadPhoto(place.data.folder, id, path)),
    )
  } catch {
    return undefined
  }
}

/** Where pictures go before what they belong to. */
export type PhotoDoor = { photoFolder: (input: { formId: string }) => Promise<Reply<{ folder: string }>> }

/** What a press comes to whose pictures didn't get there. */
export const unreachable = { ok: false, refusal: 'UNREACHABLE', requestId: '' } as const
