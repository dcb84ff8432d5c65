import type { Receipt } from '@contract/report/sending'
import { useCommand } from '@/api/use-command'
import { forgetPhotos } from '@/drafts/forget-photos'
import { forgetSounds } from '@/drafts/forget-sounds'
import type { DraftPhoto } from '@/drafts/draft-photo'
import type { OnSent } from '@/drafts/send-sounds'
import { relaunchAt } from '../../open-page'
import type { LastPlacard } from '../../placard/last-placard'
import { saveReceipt } from '../receipt/last-receipt'
import { sendDraft } from './send-draft'
import type { Draft } from './report-draft'
import type { useDraft } from './use-draft'

/** Sends a door's draft and, once it is taken in, hands over the receipt. Refused or unanswered, the draft stays as it is, but for a building that is gone: it is chosen anew. */
export function useSendReport(
  placard: LastPlacard | undefined,
  { current, change, finish }: ReturnType<typeof useDraft>,
  onGone: () => void,
) {
  const done = (receipt: Receipt) => {
    finish()
    forgetPhotos(current().photos)
    forgetSounds(current().sounds ?? [])
    saveReceipt(receipt)
    // Nothing below it is left to go back to.
    return relaunchAt('pages/report/receipt/index', { reportId: receipt.reportId })
  }
  const command = useCommand(sendDraft, done, (refusal) => {
    if (refusal === 'BUILDING_GONE') onGone()
  })

  const arrived = (sent: DraftPhoto) =>
    change({ photos: current().photos.map((photo) => (photo.id === sent.id ? sent : photo)) })
  const heard = ({ id, fileId }: Parameters<OnSent>[0]) =>
    change({ sounds: current().sounds?.map((sound) => (sound.id === id ? { ...sound, fileId } : sound)) })
  const send = (changes: Partial<Draft> = {}) =>
    void command.send(() => ({ draft: { ...current(), ...changes }, placard, onPhoto: arrived, onSound: heard }))

  return { send, busy: command.busy, refusal: command.refusal, errorText: command.errorText }
}
