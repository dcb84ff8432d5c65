import type { Reply } from '@contract/refusal'
import type { ReportStatus } from '@contract/report/views'
import type { DraftPhoto } from '@/drafts/draft-photo'
import { sendPhotos, unreachable, type AskFolder } from '@/drafts/send-photos'

/** Sends what was done: its pictures first, into the folder handed out for this command, then the sentence; `onSent` hears how many are there. */
export function sendResult({ askFolder, resolve }: ResultProcedures, onSent: (sent: number) => void = () => {}) {
  return async ({ photos, ...result }: Result): Promise<Reply<ReportStatus>> => {
    const sent = await sendPhotos(askFolder, result.commandId, photos, (_, count) => onSent(count))
    return sent ? resolve({ ...result, photos: sent }) : unreachable
  }
}

/** The two procedures of the household's or the worker's door that it takes. */
export type ResultProcedures = {
  askFolder: AskFolder
  resolve: (input: Omit<Result, 'photos'> & { photos: string[] }) => Promise<Reply<ReportStatus>>
}

type Result = { reportId: string; commandId: string; text: string; photos: readonly DraftPhoto[] }
