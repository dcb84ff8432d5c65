import type { worker } from '@contract/worker'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { Needs } from '../../../needs'
import { DAY_MS } from '../../../platform/shanghai'
import type { UseCase } from '../../../platform/use-case'
import { isInScope } from '../../report/access'
import { mayBeDiscussed } from '../../report/actions/open-meeting'
import type { ReportInList } from '../../report/report-in-list'
import { toCard } from '../../report/views/to-card'

const SIMILAR_MIN = 3
const SIMILAR_DAYS = 30

/** 一事聚会: 同一楼栋30天内3件相近的反映, with its reports. */
export const listSuggestedMeetings: UseCase<typeof worker.listSuggestedMeetings, WorkerCaller, Needs> = async (
  _,
  caller,
  { reports, now },
) => {
  const at = now()
  const open = await reports.openSince(caller.scope, new Date(at.getTime() - SIMILAR_DAYS * DAY_MS))
  const groups = groupSimilar(open.filter((report) => isInScope(report, caller)))
  return { suggestions: groups.map((group) => toSuggestion(group, at)) }
}

/** Groups reports about the same thing in the same building, three or more: a bench meeting's worth. */
export function groupSimilar(reports: readonly ReportInList[]): ReportInList[][] {
  const groups = new Map<string, ReportInList[]>()
  for (const report of reports) {
    if (!mayBeDiscussed(report) || report.category === 'unsure') continue
    const key = `${report.buildingId} ${report.category}`
    groups.set(key, [...(groups.get(key) ?? []), report])
  }
  return [...groups.values()].filter((group) => group.length >= SIMILAR_MIN)
}

function toSuggestion(group: ReportInList[], at: Date) {
  const [first] = group as [ReportInList]
  const household = group.find(({ assignee }) => assignee?.kind === 'household')?.assignee?.name ?? null
  const building = first.unit ? first.place.slice(0, first.place.lastIndexOf(first.unit)) : first.place
  return { building, category: first.category, household, reports: group.map((report) => toCard(report, at)) }
}
