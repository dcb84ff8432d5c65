import type { HostAction } from '@contract/meeting/household'
import type { Permission } from '../../../workflow/action'
import type { HostFacts } from '../commands-on-meeting'
import type { Meeting } from '../meeting'
import { cancel } from './cancel'
import { attend } from './mark-attended'
import { plan } from './plan'
import { publish } from './publish'
import { seal } from './publish-minutes'
import { reschedule } from './reschedule'
import { unattend } from './unmark-attended'
import { write } from './write-minutes'

/** What a host may do with a meeting, in the order in which pages offer it. A name of the contract without a rule does not compile. */
export const hostActions = {
  publish,
  'mark-attended': attend,
  'unmark-attended': unattend,
  'publish-minutes': seal,
  'write-minutes': write,
  plan,
  reschedule,
  cancel,
} satisfies Record<HostAction, Permission<Meeting, HostFacts>>
