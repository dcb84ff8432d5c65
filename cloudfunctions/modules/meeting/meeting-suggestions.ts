import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import { DAY_MS } from '../../platform/shanghai'
import type { UseCase } from '../../platform/use-case'
import type { WorkerCaller } from '../estate/worker-caller'
import { isInScope } from '../report/in-scope'
import type { Report } from '../report/report'
import { toCard } from '../report/views/to-card'
import { alike, ALIKE_DAYS } from './alike'

/** 一事聚会: 同一楼栋30天内3件相近的反映, with its reports. */
export const meetingSuggestions: UseCase<typeof worker.meetingSuggestions, WorkerCaller, Needs> = async (
  _,
  caller,
  { reports, now },
) => {
  const at = now()
  const open = await reports.openSince(caller.scope, new Date(at.getTime() - ALIKE_DAYS * DAY_MS))
  const suggestions = alike(open.filter((report) => isInScope(report, caller)))
  return { suggestions: suggestions.map((group) => suggestion(group, at)) }
}

function suggestion(group: Report[], at: Date) {
  const [first] = group as [Report]
  const household = group.find(({ destination }) => destination?.kind === 'household')?.destination?.name ?? null
  const building = first.unit ? first.place.slice(0, first.place.lastIndexOf(first.unit)) : first.place
  return { building, category: first.category, household, reports: group.map((report) => toCard(report, at)) }
}
