import type { Receipt } from '@contract/resident'
import { forgetPhoto } from '@/api/photos'
import { useCommand } from '@/api/use-command'
import { goInstead } from '../../go'
import { doorName } from '../../placard/last-door'
import type { Door } from '../../placard/last-door'
import { keepReceipt } from '../receipt/last-receipt'
import { dropDraft } from './draft-drawer'
import { sendDraft } from './send-draft'
import type { Draft, DraftPhoto } from './draft'
import type { useDraft } from './use-draft'

/** Sends a door's draft and, once it is taken in, hands over the slip. Refused or unanswered, the draft stays as it is. */
export function useSending(door: Door | undefined, { current, change, finish }: ReturnType<typeof useDraft>) {
  const done = (slip: Receipt) => {
    finish()
    dropDraft(door ? doorName(door) : 'anywhere')
    current().photos.forEach(({ path }) => forgetPhoto(path))
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
