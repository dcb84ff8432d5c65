import type { Reply } from '@contract/refusal'
import type { ReportStatus } from '@contract/report/views'
import type { DraftPhoto } from '@/drafts/draft-photo'
import { sentPhotos, unreachable, type AskFolder } from '@/drafts/sent-photos'

/** Sends what was done: its pictures first, into the folder handed out for this command, then the sentence. */
export function sendResult({ askFolder, resolve }: SendResult) {
  return async ({ photos, ...result }: Result): Promise<Reply<ReportStatus>> => {
    const sent = await sentPhotos(askFolder, result.commandId, photos)
    return sent ? resolve({ ...result, photos: sent }) : unreachable
  }
}

/** What it takes of the household's or the worker's door. */
export type SendResult = {
  askFolder: AskFolder
  resolve: (input: Omit<Result, 'photos'> & { photos: string[] }) => Promise<Reply<ReportStatus>>
}

type Result = { reportId: string; commandId: string; text: string; photos: readonly DraftPhoto[] }
