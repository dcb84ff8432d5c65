import type { Reply } from '@contract/refusal'
import type { Step } from '@contract/schema/report-view'
import { sendPhotos, unreachable } from '@/drafts/send-photos'
import type { PhotoDoor } from '@/drafts/send-photos'
import type { DraftPhoto } from '@/drafts/draft-photo'

/** Sends what was done: its pictures first, into the folder handed out for this press, then the sentence. */
export function sendResult(door: ResultDoor) {
  return async ({ photos, ...result }: Result): Promise<Reply<Step>> => {
    const sent = await sendPhotos(door, result.commandId, photos)
    return sent ? door.resolveReport({ ...result, photos: sent }) : unreachable
  }
}

/** What both the household's and the worker's door offer for it. */
export type ResultDoor = PhotoDoor & {
  resolveReport: (input: {
    reportId: string
    commandId: string
    text: string
    photos: string[]
  }) => Promise<Reply<Step>>
}

type Result = { reportId: string; commandId: string; text: string; photos: readonly DraftPhoto[] }
