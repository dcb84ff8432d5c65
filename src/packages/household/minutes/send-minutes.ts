import type { InputOf } from '@contract/procedure'
import type { household as contract } from '@contract/household'
import { household } from '@/api/household'
import type { DraftPhoto } from '@/drafts/draft-photo'
import { sentPhotos, unreachable } from '@/drafts/sent-photos'

/** Keeps the minutes: the pictures first, into the folder handed out for this press, then the words. Gives the pictures with the ids they got. */
export async function sendMinutes({ photos, ...minutes }: Minutes) {
  const sent = await sentPhotos(household.getPhotoFolderAsStaff, minutes.commandId, photos)
  if (!sent) return unreachable
  const reply = await household.writeMinutes({ ...minutes, photos: sent })
  if (!reply.ok) return reply
  const kept = photos.map((photo, index): DraftPhoto => ({ ...photo, fileId: sent[index] ?? photo.fileId }))
  return { ok: true as const, data: { ...reply.data, photos: kept } }
}

type Minutes = Omit<InputOf<typeof contract.writeMinutes>, 'photos'> & { photos: readonly DraftPhoto[] }
