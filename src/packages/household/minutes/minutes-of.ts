import type { HostMeeting } from '@contract/meeting/household'
import { photoIsThere } from '@/api/photos'
import { randomId } from '@/api/random-id'
import { keptDraft } from '@/drafts/draft-drawer'
import type { DraftPhoto } from '@/drafts/draft-photo'
import { minutesDraft } from './minutes-draft'
import type { MinutesDraft } from './minutes-draft'

/** The minutes of a meeting: what this phone still keeps of them under `name`, else what the cloud has. */
export function minutesOf(meeting: HostMeeting, name: string): MinutesDraft {
  const kept = keptDraft<MinutesDraft>(minutesDraft, name)
  if (!kept) return asInTheCloud(meeting)
  return { ...kept, photos: kept.photos.flatMap((photo) => stillThere(photo, meeting)) }
}

function asInTheCloud({ topics, decisions, photos }: HostMeeting): MinutesDraft {
  return {
    said: topics.map(({ said }) => said ?? ''),
    decisions: decisions.map(({ what, role, by }) => ({ key: randomId(), what, role, by })),
    photos: photos.map(inTheCloud),
  }
}

/** A picture that is in the cloud is drawn from there, for its address changes. One that was not sent yet must be on this phone. */
function stillThere(photo: DraftPhoto, { photos }: HostMeeting): DraftPhoto[] {
  if (photo.fileId !== null) return photos.filter(({ fileId }) => fileId === photo.fileId).map(inTheCloud)
  return photoIsThere(photo.path) ? [photo] : []
}

function inTheCloud({ fileId, url }: HostMeeting['photos'][number]): DraftPhoto {
  return { id: fileId, path: url ?? '', fileId }
}
