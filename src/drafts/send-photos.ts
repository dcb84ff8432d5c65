import type { Reply } from '@contract/refusal'
import { uploadPhoto } from '@/api/photos'
import type { DraftPhoto } from './draft-photo'

/** The pictures' ids in the cloud: those that are not there go, into the folder handed out for this form, and `onSent` hears of each and how many are there now; nothing when one didn't get there. */
export async function sendPhotos(
  askFolder: AskFolder,
  formId: string,
  photos: readonly DraftPhoto[],
  onSent: (photo: DraftPhoto, sent: number) => void = () => {},
) {
  // A picture that is kept already goes by its id in the cloud.
  const names = photos.filter(({ id, fileId }) => id !== fileId).map(({ id }) => id)
  if (!names.length) return photos.map(({ id }) => id)
  const place = await askFolder({ formId, names })
  if (!place.ok) return undefined
  const { folder, isFresh } = place.data
  const ids: string[] = []
  for (const photo of photos) {
    // What lay a day in a folder without being sent is swept.
    const isThere = photo.fileId && !(isFresh && photo.fileId.includes(folder))
    const fileId = isThere ? photo.fileId : await tryUpload(folder, photo)
    if (!fileId) return undefined
    ids.push(fileId)
    onSent({ ...photo, fileId }, ids.length)
  }
  return ids
}

/** Asks where pictures go before what they belong to. */
export type AskFolder = (input: {
  formId: string
  names: string[]
}) => Promise<Reply<{ folder: string; isFresh?: boolean | undefined }>>

/** What a press comes to whose pictures didn't get there. */
export const unreachable = { ok: false, refusal: 'UNREACHABLE', requestId: '' } as const

async function tryUpload(folder: string, { id, path }: DraftPhoto) {
  try {
    return await uploadPhoto(folder, id, path)
  } catch {
    return undefined
  }
}
