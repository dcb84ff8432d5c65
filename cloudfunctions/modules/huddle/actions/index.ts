import type { HuddleAction } from '@contract/huddle/worker-view'
import type { HuddlePermission } from '../commands-on-huddle'
import { cancel } from './cancel'
import { leave } from './leave'
import { markCame } from './mark-post-came'
import { keepWordsHidden, passWords } from './pass-check'
import { plan } from './plan'
import { planPart } from './plan-part'
import { publish } from './publish'
import { seal } from './publish-minutes'
import { reschedule } from './reschedule'
import { write } from './write-minutes'

/** What a worker may do with a huddle, in the order in which pages offer it. A name of the contract without a rule does not compile. */
export const huddleActions = {
  publish,
  'mark-came': markCame,
  'write-minutes': write,
  'publish-minutes': seal,
  'plan-part': planPart,
  plan,
  reschedule,
  leave,
  cancel,
  'pass-check': passWords,
  'keep-hidden': keepWordsHidden,
} satisfies Record<HuddleAction, HuddlePermission>
