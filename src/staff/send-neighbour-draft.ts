import type { Reply } from '@contract/refusal'
import type { NeighbourForm } from '@contract/report/form'
import type { DraftPhoto } from '@/drafts/draft-photo'
import { sendPhotos, unreachable, type AskFolder } from '@/drafts/send-photos'
import { sendSounds, type AskSoundFolder, type OnSent } from '@/drafts/send-sounds'
import { buildNeighbourForm, type NeighbourDraft } from './neighbour-report-draft'

/** Sends what a neighbour said: its sounds and pictures first, then the words. */
export function sendNeighbourDraft<PaperReceipt>({
  askFolder,
  askSoundFolder,
  file,
}: NeighbourProcedures<PaperReceipt>) {
  return async ({ draft, onPhoto, onSound }: Sending) => {
    const sounds = await sendSounds(askSoundFolder, draft.sounds, onSound)
    if (!sounds) return unreachable
    const photos = await sendPhotos(askFolder, draft.formId, draft.photos, onPhoto)
    return photos ? file(buildNeighbourForm(draft, photos, sounds)) : unreachable
  }
}

/** The two procedures of the household's or the worker's door that it takes. */
export type NeighbourProcedures<PaperReceipt> = {
  askFolder: AskFolder
  askSoundFolder: AskSoundFolder
  file: (form: NeighbourForm) => Promise<Reply<PaperReceipt>>
}

type Sending = { draft: NeighbourDraft; onPhoto: (photo: DraftPhoto) => void; onSound: OnSent }
