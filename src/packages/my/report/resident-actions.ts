import type { ResidentReport } from '@contract/report/resident'
import { press } from '@/actions/action-table'
import type { ActionTable } from '@/actions/action-table'
import { resident } from '@/api/resident'
import type { ResidentActionName } from './actions-on-page'
import { AddSheet } from './add-sheet'
import { AnswerCard } from './answer-card'
import { ConsentCard } from './consent-card'
import { HotlineSheet } from './hotline-sheet'
import { ReopenSheet } from './reopen-sheet'
import { ShareContactCard } from './share-contact-card'
import { WithdrawSheet } from './withdraw-sheet'

/** What residents may do with a report of their own. */
export const residentActions: ActionTable<ResidentActionName, { reportId: string }, ResidentReport> = {
  answer: { card: AnswerCard },
  'share-contact': { card: ShareContactCard },
  'answer-consent': { card: ConsentCard },
  'take-back-callback': {
    words: '刚才点错了，改回来',
    kind: 'quiet',
    press: press(resident.takeBackCallback, () => undefined),
  },
  reopen: { words: '又坏了，再说一声', kind: 'quiet', sheet: ReopenSheet },
  thank: { words: '说声谢谢', press: press(resident.sayThanks, () => '您的谢谢带到了。') },
  add: { words: '补充一句', icon: 'pen', sheet: AddSheet },
  hotline: { words: '打过12345，补上编号', icon: 'phone', sheet: HotlineSheet },
  withdraw: { words: '收回这件事', icon: 'remove', sheet: WithdrawSheet },
}
