import type { ResidentMeeting } from '@contract/meeting/resident'
import { press } from '@/actions/action-table'
import type { ActionTable } from '@/actions/action-table'
import { resident } from '@/api/resident'
import { CancelSheet } from './cancel-sheet'
import { SignUpCard } from './sign-up-card'

/** What a neighbour may do with a meeting. */
export const guestActions: ActionTable<
  ResidentMeeting['allowedActions'][number],
  { meetingId: string },
  ResidentMeeting
> = {
  'sign-up': { card: SignUpCard },
  'take-offer': { words: '我来坐', icon: 'bench', press: press(resident.takeOffer, () => '好的，这个座位是您的了。') },
  'pass-offer': { words: '让给别人', press: press(resident.passOffer, () => '让给别人了，谢谢您。') },
  confirm: { words: '我还来', icon: 'check', press: press(resident.confirmSignUp, () => '好的，等您来。') },
  cancel: { words: '来不了了，取消', kind: 'quiet', sheet: CancelSheet },
}
