import type { Reply } from '@contract/refusal'
import type { NeighbourForm } from '@contract/report/form'
import type { DraftPhoto } from '@/drafts/draft-photo'
import { sendPhotos, unreachable, type AskFolder } from '@/drafts/send-photos'
import { buildNeighbourForm, type NeighbourDraft } from './neighbour-draft'

/** Sends what a neighbour said: its pictures first, into the folder handed out for this form, then the words. */
export function sendNeighbourDraft<PaperReceipt>({ askFolder, file }: NeighbourProcedures<PaperReceipt>) {
  return async ({ draft, onPhoto }: Sending) => {
    const photos = await sendPhotos(askFolder, draft.formId, draft.photos, onPhoto)
    return photos ? file(buildNeighbourForm(draft, photos)) : unreachable
  }
}

/** The two procedures of the household's or the worker's door that it takes. */
export type NeighbourProcedures<PaperReceipt> = {
  askFolder: AskFolder
  file: (form: NeighbourForm) => Promise<Reply<PaperReceipt>>
}

type Sending = { draft: NeighbourDraft; onPhoto: (photo: DraftPhoto) => void }
