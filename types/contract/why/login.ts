import type { deskLogin } from '../login/desk'
import type { workerLogins } from '../login/worker'
import type { WhyOf } from './why-of'

/** Why workers are asked what they are asked where a PC is let in. */
export const whyOfLogins = {
  'findLogin.code': '电脑上显示的码，找到要登录的那台电脑',
  'approveLogin.code': '电脑上显示的码，确认还是那台电脑',
  'approveLogin.number': '选对电脑上的数字，证明电脑就在您面前',
} as const satisfies WhyOf<typeof workerLogins & typeof deskLogin>
