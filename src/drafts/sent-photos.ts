import type { Reply } from '@contract/refusal'
import { uploadPhoto } from '@/api/photos'
import type { DraftPhoto } from './draft-photo'

/** The pictures' ids in the cloud: those that are not there yet go, each once, into the folder handed out for this form, and `onSent` hears of each; nothing when one didn't get there. */
export async function sentPhotos(
  askFolder: AskFolder,
  formId: string,
  photos: readonly DraftPhoto[],
  onSent: (photo: DraftPhoto) => void = () => {},
) {
  if (photos.every(({ fileId }) => fileId !== null)) return photos.flatMap(({ fileId }) => fileId ?? [])
  const place = await askFolder({ formId })
  if (!place.ok) return undefined
  const ids: string[] = []
  for (const photo of photos) {
    const fileId = photo.fileId ?? (await arrived(place.data.folder, photo))
    if (!fileId) return undefined
    onSent({ ...photo, fileId })
    ids.push(fileId)
  }
  return ids
}

/** Where pictures go before what they belong to. */
export type AskFolder = (input: { formId: string }) => Promise<Reply<{ folder: string }>>

/** What a press comes to whose pictures didn't get there. */
export const unreachable = { ok: false, refusal: 'UNREACHABLE', requestId: '' } as const

async function arrived(folder: string, { id, path }: DraftPhoto) {
  try {
    return await uploadPhoto(folder, id, path)
  } catch {
    return undefined
  }
}
