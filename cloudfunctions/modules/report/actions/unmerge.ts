import type { worker } from '@contract/worker'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { Needs } from '../../../needs'
import { Refused, refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { isInScope } from '../access'
import { workerCommand } from '../commands-on-report'
import { withEntry } from '../history'
import { withOwnDay } from '../merge/with-own-day'
import { withoutNamed } from '../merge/with-named'
import { reopenUntil } from '../reopen-until'
import type { Assignee } from '../assignee'
import type { Report } from '../report'
import { because } from '../route'

/** A merge was a mistake: the report is the community's to do by itself, until fifteen days after its main ended; its resident hears of it and of their day. */
export const unmerge = action({
  may: (report: Report, { at }: { at: Date }) => {
    const { state, mainEndedAt, callback } = report
    return (state === 'merged' && callback === null && (!mainEndedAt || at <= reopenUntil(mainEndedAt))) || 'NOT_NOW'
  },
  does: (report, { assignee }: { assignee: Assignee }, key) =>
    withEntry(
      report,
      'routed',
      key,
      { event: 'unmerged', to: assignee.name, tell: { resident: 'unmerged' } },
      {
        ...withOwnDay(report, assignee.kind, key.at),
        assignee,
        route: because('assigned', assignee.name),
      },
    ),
})

const unmergeFrom = workerCommand(unmerge)

/** Takes a report out of the one it was merged into: the child first, which readers trust, then the main's list. */
export const unmergeReport: UseCase<typeof worker.unmergeReport, WorkerCaller, Needs> = async (
  input,
  caller,
  needs,
) => {
  const child = await needs.reports.find(input.reportId)
  if (!child || !isInScope(child, caller)) return refuse('NOT_FOUND')
  const assignee = await findDesk(child, caller, needs)
  const after = await unmergeFrom({ ...input, assignee }, caller, needs, { known: child })
  const mainId = child.state === 'merged' ? child.mergedInto : null
  if (!(after instanceof Refused) && mainId)
    await needs.reports.adjust(mainId, (as) => withoutNamed(as, child, needs.now()))
  return after
}

/** The community's desk; the street's where it was the street's to do. */
async function findDesk(child: Report, { post }: WorkerCaller, { estate }: Needs): Promise<Assignee> {
  const isStreets = child.handTo === 'street' || child.reopenings > 1
  const { kind, id, name } = post
  if (kind === 'street' && !isStreets) {
    const community = await estate.communityCard(child.communityId)
    return { kind: 'community', ids: [child.communityId], name: community?.name ?? name, worker: null }
  }
  return { kind, ids: [id], name, worker: null }
}
