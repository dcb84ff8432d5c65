import type { GuestAction } from '@contract/meeting/resident'
import type { Permission } from '../../../workflow/action'
import type { GuestFacts } from '../commands-on-meeting'
import type { Meeting } from '../meeting'
import { pass, take } from './answer-seat-offer'
import { leave } from './cancel-sign-up'
import { confirm } from './confirm-sign-up'
import { join } from './sign-up'

/** What a neighbour may do with a meeting, in the order in which pages offer it; apart from the host's, which no resident's door carries. A name of the contract without a rule does not compile. */
export const guestActions = {
  'sign-up': join,
  'take-offer': take,
  'pass-offer': pass,
  confirm,
  cancel: leave,
} satisfies Record<GuestAction, Permission<Meeting, GuestFacts>>
