import { resident } from '@/api/resident-at-placard'
import type { DraftPhoto } from '@/drafts/draft-photo'
import { sendSounds } from '@/drafts/send-sounds'
import type { OnSent } from '@/drafts/send-sounds'
import { sendPhotos, unreachable } from '@/drafts/send-photos'
import type { LastPlacard } from '../../placard/last-placard'
import type { Draft } from './report-draft'
import { buildReportForm } from './build-report-form'

/** Sends a draft: its sounds and pictures first, each once, then the report. What has arrived is told, so that a second try goes on from there. */
export async function sendDraft({ draft, placard, onPhoto, onSound }: Sending) {
  const sounds = await sendSounds(resident.getSoundFolder, draft.sounds ?? [], onSound)
  if (!sounds) return unreachable
  const photos = await sendPhotos(resident.getPhotoFolder, draft.formId, draft.photos, onPhoto)
  return photos ? resident.submitReport(buildReportForm(draft, placard, photos, sounds)) : unreachable
}

export type Sending = {
  draft: Draft
  placard: LastPlacard | undefined
  onPhoto: (sent: DraftPhoto) => void
  onSound: OnSent
}
