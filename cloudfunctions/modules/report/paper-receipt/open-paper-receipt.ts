import type { resident } from '@contract/resident'
import type { NeedsOfResidents } from '../../../needs'
import { beginEarly } from '../../../platform/begin-early'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import type { Visitor } from '../../people/person'
import { isOwn } from '../access'
import { toOpenedPaperReceipt } from '../views/to-paper-receipt'
import { isClaimed } from './query-code'
import { withCode } from './with-code'

/** Whoever has the paper reads how it goes; once it is claimed, only whoever claimed it. */
export const openPaperReceipt: UseCase<typeof resident.openPaperReceipt, Visitor, NeedsOfResidents> = async (
  typed,
  visitor,
  needs,
) => {
  const visiting = beginEarly(needs.people.known(visitor))
  return withCode(typed, visitor, needs, async (report) => {
    const [known, community] = await Promise.all([visiting, needs.estate.communityCard(report.communityId)])
    if (!community) return refuse('PAPER_RECEIPT_UNKNOWN')
    const isTheirs = known !== null && isOwn(report, known)
    if (isClaimed(report) && !isTheirs) return refuse('PAPER_RECEIPT_CLAIMED')
    return toOpenedPaperReceipt(report, community, isTheirs, needs.now())
  })
}
