import type { worker } from '@contract/worker'
import { byWorker, type WorkerCaller } from '../../../access/worker-caller'
import type { Needs } from '../../../needs'
import { Refused, refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { commandKey } from '../../../workflow/command-key'
import { hasCommand } from '../../../workflow/history'
import { isInScope } from '../access'
import { categoryRules } from '../category-rules'
import { workerCommand } from '../commands-on-report'
import { withoutSharedContact } from '../contact/household-contact'
import { resumed } from '../deadline'
import { findExcludedElsewhere } from '../find-excluded-elsewhere'
import { withEntry } from '../history'
import { findMergeRefusal } from '../merge/find-merge-refusal'
import { withNamed, withoutNamed } from '../merge/with-named'
import { isOpen, type Report } from '../report'
import { withoutLateHouseholds } from './without-late-households'

/** A report goes along with another about the same thing; whose it is hears of it, and is asked for themselves in the end. Households that had it and don't have the other read that the community took it over. */
export const merge = action({
  may: (report: Report) => isMergeable(report) || 'NOT_NOW',
  does: (report, { main }: { main: Report }, key) =>
    withEntry(
      report,
      'merged',
      key,
      { event: 'merged', tell: { resident: 'merged' } },
      {
        ...withoutSharedContact(report),
        ...withoutLateHouseholds(report, main.assignee ?? nobody, undefined, key.at),
        mergedInto: main._id,
        ...(report.followerIds && { followerIds: [] }),
        mainEndedAt: null,
        assignee: null,
        asked: null,
        deadline: resumed(report.deadline, key.at),
        callback: null,
        beforeCallback: null,
        resolvedAt: null,
        endedAt: null,
      },
    ),
})

function isMergeable(report: Report) {
  const { state, category, withdrawn, mergedIds = [] } = report
  return isOpen(report) && state !== 'checking' && !withdrawn && !categoryRules[category].forced && !mergedIds[0]
}

const nobody = { kind: 'community' as const, ids: [], name: '', worker: null }

const mergeInto = workerCommand(merge)

/** Merges a report: the main first, while it is open, then the child; readers trust the child. What stays half done is swept by the clock. */
export const mergeReport: UseCase<typeof worker.mergeReport, WorkerCaller, Needs> = async (input, caller, needs) => {
  const { reports, now } = needs
  const [child, main] = await Promise.all([reports.find(input.reportId), reports.find(input.into)])
  if (!child || !isInScope(child, caller) || !main || !isInScope(main, caller)) return refuse('NOT_FOUND')
  const key = commandKey(byWorker(caller), { procedure: needs.procedure, commandId: input.commandId }, now())
  if (hasCommand(child, key)) return mergeInto({ ...input, main }, caller, needs, { known: child })

  const posts = await findPosts(child, needs)
  const refusal = findMergeRefusal(child, main, posts, key.at)
  if (refusal) return refusal
  if (!isMergeable(child)) return refuse('NOT_NOW')

  const naming = (as: Report) => findMergeRefusal(child, as, posts, key.at) ?? withNamed(as, child, key)
  const named = await reports.change(main._id, key, naming, { known: main })
  if (named instanceof Refused) return named
  // Pressed again after the clock swept what had broken off: it is begun anew by a new press.
  if (!named.mergedIds?.includes(child._id)) return refuse('NOT_NOW')
  const after = await mergeInto({ ...input, main: named }, caller, needs, { known: child })
  if (after instanceof Refused) await reports.adjust(main._id, (as) => withoutNamed(as, child, key.at))
  return after
}

/** The posts that say whom a bypassed report excludes; hardly ever is one, and then nothing is asked. */
async function findPosts(child: Report, needs: Needs) {
  const { excluded, communityId } = child
  if (excluded.households.length + excluded.persons.length === 0) return null
  const community = await needs.estate.posts(communityId)
  return community && { community, elsewhere: await findExcludedElsewhere(child, community, needs) }
}
