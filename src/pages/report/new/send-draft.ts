import { resident } from '@/api/resident'
import type { DraftPhoto } from '@/drafts/draft-photo'
import { sentPhotos, unreachable } from '@/drafts/sent-photos'
import type { Door } from '../../placard/last-door'
import type { Draft } from './draft'
import { reportFormOf } from './report-form-of'

/** Sends a draft: its pictures first, each once, then the report. What has arrived is told to `onPhoto`, so that a second try goes on from there. */
export async function sendDraft({ draft, door, onPhoto }: Sending) {
  const photos = await sentPhotos(resident.getPhotoFolder, draft.formId, draft.photos, onPhoto)
  return photos ? resident.submitReport(reportFormOf(draft, door, photos)) : unreachable
}

export type Sending = { draft: Draft; door: Door | undefined; onPhoto: (sent: DraftPhoto) => void }
