import type { InputOf } from '@contract/procedure'
import type { household as contract } from '@contract/household'
import { household } from '@/api/household'
import type { DraftPhoto } from '@/drafts/draft-photo'
import { sendPhotos, unreachable } from '@/drafts/send-photos'

/** Keeps the minutes: the pictures first, into the folder handed out for this press, then the words; `onSent` hears how many pictures are there. Gives them with the ids they got. */
export async function sendMinutes({ photos, ...minutes }: Minutes, onSent: (sent: number) => void) {
  const sent = await sendPhotos(household.getPhotoFolderAsStaff, minutes.commandId, photos, (_, count) => onSent(count))
  if (!sent) return unreachable
  const reply = await household.writeMinutes({ ...minutes, photos: sent })
  if (!reply.ok) return reply
  const kept = photos.map((photo, index): DraftPhoto => ({ ...photo, fileId: sent[index] ?? photo.fileId }))
  return { ok: true as const, data: { ...reply.data, photos: kept } }
}

export type Minutes = Omit<InputOf<typeof contract.writeMinutes>, 'photos'> & { photos: readonly DraftPhoto[] }
