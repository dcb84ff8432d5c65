import { holderOf, type KeptCommunity } from '../estate/community'
import type { CommandKey } from '../../workflow/command-key'
import { isOver } from './absence-span'
import { withAbsence } from './with-absence'

/** The community after posts went to somebody else: whoever was away is not there any more, so the absences of these households end, and whoever stands in hears of it. */
export function withFormerAbsencesEnded(before: KeptCommunity, after: KeptCommunity, key: CommandKey): KeptCommunity {
  const holderIn = (community: KeptCommunity, id: string) => holderOf(community, id, key.at)?.holder?.key
  const isFormer = ({ householdId }: KeptCommunity['absences'][number]) =>
    holderIn(before, householdId) !== holderIn(after, householdId)
  return after.absences
    .filter((absence) => !isOver(absence, key.at) && isFormer(absence))
    .reduce((community, absence) => withAbsence(community, absence, { ...absence, until: key.at }, key), after)
}
