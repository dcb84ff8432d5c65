import type { Reply } from '@contract/refusal'
import type { Step } from '@contract/schema/report-view'
import { uploadPhoto } from '@/api/photos'
import type { Photo } from './use-photos'

/** Sends what was done: its pictures first, into the folder handed out for this press, then the sentence. */
export function sendResult(door: ResultDoor) {
  return async ({ photos, ...result }: Result): Promise<Reply<Step>> => {
    const sent = await sentPhotos(door, result.commandId, photos)
    return sent ? door.resolveReport({ ...result, photos: sent }) : unreachable
  }
}

/** What both the household's and the worker's door offer for it. */
export type ResultDoor = {
  photoFolder: (input: { formId: string }) => Promise<Reply<{ folder: string }>>
  resolveReport: (input: {
    reportId: string
    commandId: string
    text: string
    photos: string[]
  }) => Promise<Reply<Step>>
}

type Result = { reportId: string; commandId: string; text: string; photos: readonly Photo[] }

const unreachable = { ok: false, refusal: 'UNREACHABLE', requestId: '' } as const

/** The pictures' ids in the cloud; nothing when one didn't get there. */
async function sentPhotos(door: ResultDoor, formId: string, photos: readonly Photo[]) {
  if (photos.length === 0) return []
  const place = await door.photoFolder({ formId })
  if (!place.ok) return undefined
  try {
    return await Promise.all(photos.map(({ id, path }) => uploadPhoto(place.data.folder, id, path)))
  } catch {
    return undefined
  }
}
