import type { Receipt } from '@contract/report/resident'
import { useCommand } from '@/api/use-command'
import { forgetPhotos } from '@/drafts/forget-photos'
import type { DraftPhoto } from '@/drafts/draft-photo'
import { goInstead } from '../../go'
import type { Door } from '../../placard/last-door'
import { keepReceipt } from '../receipt/last-receipt'
import { sendDraft } from './send-draft'
import type { Draft } from './draft'
import type { useDraft } from './use-draft'

/** Sends a door's draft and, once it is taken in, hands over the slip. Refused or unanswered, the draft stays as it is. */
export function useSending(door: Door | undefined, { current, change, finish }: ReturnType<typeof useDraft>) {
  const done = (slip: Receipt) => {
    finish()
    forgetPhotos(current().photos)
    keepReceipt(slip)
    goInstead('pages/report/receipt/index', { reportId: slip.reportId })
  }
  const command = useCommand(sendDraft, done)

  const arrived = (sent: DraftPhoto) =>
    change({ photos: current().photos.map((photo) => (photo.id === sent.id ? sent : photo)) })
  const send = (changes: Partial<Draft> = {}) =>
    void command.send(() => ({ draft: { ...current(), ...changes }, door, onPhoto: arrived }))

  return { send, busy: command.busy, sorry: command.sorry }
}
