import type { HostAction } from '@contract/meeting/household'
import type { GuestAction } from '@contract/meeting/resident'
import type { Permission } from '../../../workflow/action'
import type { GuestFacts, HostFacts } from '../commands'
import type { Meeting } from '../meeting'
import { pass, take } from './answer-seat-offer'
import { cancel } from './cancel'
import { leave } from './cancel-sign-up'
import { confirm } from './confirm-sign-up'
import { attend } from './mark-attended'
import { plan } from './plan'
import { publish } from './publish'
import { seal } from './publish-minutes'
import { reschedule } from './reschedule'
import { join } from './sign-up'
import { write } from './write-minutes'

/** What each may do with a meeting, in the order in which pages offer it. A name of the contract without a rule does not compile. */
export const guestActions = {
  'sign-up': join,
  'take-offer': take,
  'pass-offer': pass,
  confirm,
  cancel: leave,
} satisfies Record<GuestAction, Permission<Meeting, GuestFacts>>

export const hostActions = {
  publish,
  'mark-attended': attend,
  'publish-minutes': seal,
  'write-minutes': write,
  plan,
  reschedule,
  cancel,
} satisfies Record<HostAction, Permission<Meeting, HostFacts>>
