import { defaultDuties } from '@contract/office/office'
import type { Community } from './community'
import type { SetUpTerm } from './set-up-term'

/** What the households of a community are asked to do, and which version that is. */
export function dutiesOf({ duties }: Pick<Community, 'duties'>) {
  return { version: duties?.version ?? 0, lines: [...(duties?.lines ?? defaultDuties)] }
}

/** Whether whoever holds the post has yet to take note of the duties as they stand. */
export function mayConfirmDuties({ duties }: SetUpTerm, community: Pick<Community, 'duties'>) {
  return duties?.version !== dutiesOf(community).version
}
