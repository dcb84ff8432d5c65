import type { Reply } from '@contract/refusal'
import type { ResultFacts } from '@contract/report/result'
import type { ReportStatus } from '@contract/report/views'
import type { DraftPhoto } from '@/drafts/draft-photo'
import type { SoundGiven } from '@contract/schema/sound'
import type { DraftSound } from '@/drafts/draft-sound'
import { sendSaid } from '@/drafts/send-said'
import type { AskSoundFolder } from '@/drafts/send-sounds'
import { sendPhotos, unreachable, type AskFolder } from '@/drafts/send-photos'

/** Sends what was done: its pictures first, into the folder handed out for this command, and its sounds, then the sentence, where there is one; `onSent` hears how many pictures are there. */
export function sendResult(
  { askFolder, askSoundFolder, resolve }: ResultProcedures,
  onSent: (sent: number) => void = () => {},
) {
  const sendWithSounds = sendSaid(askSoundFolder, resolve)
  return async ({ photos, ...result }: Result): Promise<Reply<ReportStatus>> => {
    const sent = await sendPhotos(askFolder, result.commandId, photos, (_, count) => onSent(count))
    return sent ? sendWithSounds({ ...result, photos: sent }) : unreachable
  }
}

/** The procedures of the household's or the worker's door that it takes. */
export type ResultProcedures = {
  askFolder: AskFolder
  askSoundFolder: AskSoundFolder
  resolve: (input: Sent) => Promise<Reply<ReportStatus>>
}

type Sent = ResultFacts & {
  reportId: string
  commandId: string
  photos: string[]
  text?: string | undefined
  sounds?: SoundGiven[] | undefined
}

type Result = ResultFacts & {
  reportId: string
  commandId: string
  text: string
  photos: readonly DraftPhoto[]
  sounds: readonly DraftSound[]
}
