import { uploadPhoto } from '@/api/photos'
import { resident } from '@/api/resident'
import type { DraftPhoto } from '@/drafts/draft-photo'
import type { Door } from '../../placard/last-door'
import type { Draft } from './draft'
import { reportFormOf } from './report-form-of'

/** Sends a draft: its pictures first, each once, then the report. What has arrived is told to `onPhoto`, so that a second try goes on from there. */
export async function sendDraft({ draft, door, onPhoto }: Sending) {
  const photos = await sentPhotos(draft, onPhoto)
  if (!photos) return { ok: false, refusal: 'UNREACHABLE', requestId: '' } as const
  return resident.submitReport(reportFormOf(draft, door, photos))
}

export type Sending = { draft: Draft; door: Door | undefined; onPhoto: (sent: DraftPhoto) => void }

/** The pictures' ids in the cloud; nothing when one didn't get there. */
async function sentPhotos({ formId, photos }: Draft, onPhoto: Sending['onPhoto']) {
  if (photos.every(({ fileId }) => fileId)) return photos.flatMap(({ fileId }) => fileId ?? [])
  const place = await resident.photoFolder({ formId })
  if (!place.ok) return undefined
  const ids: string[] = []
  for (const photo of photos) {
    const fileId = photo.fileId ?? (await arrived(place.data.folder, photo))
    if (!fileId) return undefined
    onPhoto({ ...photo, fileId })
    ids.push(fileId)
  }
  return ids
}

async function arrived(folder: string, { id, path }: DraftPhoto) {
  try {
    return await uploadPhoto(folder, id, path)
  } catch {
    return undefined
  }
}
