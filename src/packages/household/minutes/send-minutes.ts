import type { InputOf } from '@contract/procedure'
import type { household as contract } from '@contract/household'
import { household } from '@/api/household'
import { sentPhotos, unreachable } from '@/staff/sent-photos'
import type { Photo } from '@/staff/use-photos'

/** Keeps the minutes: the pictures first, into the folder handed out for this press, then the words. */
export async function sendMinutes({ photos, ...minutes }: Minutes) {
  const sent = await sentPhotos(household, minutes.commandId, photos)
  return sent ? household.writeMinutes({ ...minutes, photos: sent }) : unreachable
}

type Minutes = Omit<InputOf<typeof contract.writeMinutes>, 'photos'> & { photos: readonly Photo[] }
