import { resident } from '@/api/resident'
import type { DraftPhoto } from '@/drafts/draft-photo'
import { sendPhotos, unreachable } from '@/drafts/send-photos'
import type { LastPlacard } from '../../placard/last-placard'
import type { Draft } from './report-draft'
import { buildReportForm } from './build-report-form'

/** Sends a draft: its pictures first, each once, then the report. What has arrived is told to `onPhoto`, so that a second try goes on from there. */
export async function sendDraft({ draft, placard, onPhoto }: Sending) {
  const photos = await sendPhotos(resident.getPhotoFolder, draft.formId, draft.photos, onPhoto)
  return photos ? resident.submitReport(buildReportForm(draft, placard, photos)) : unreachable
}

export type Sending = { draft: Draft; placard: LastPlacard | undefined; onPhoto: (sent: DraftPhoto) => void }
