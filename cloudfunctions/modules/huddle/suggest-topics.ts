import type { SuggestedTopic } from '@contract/huddle/worker-view'
import { DAY_MS } from '../../platform/shanghai'
import { buildingOf, estateNameOf, type Community } from '../estate/community'
import { dueStatus } from '../report/views/due-status'
import type { Huddle } from './huddle'
import type { ReportInTopics } from './topic-store'

const REVIEW_DAYS = 30
const ALIKE_MIN = 3

type Why = SuggestedTopic['why']

/** What posts might talk over, from reports that went the usual way: put off and soon to come up again, waiting or late, three alike in one estate, agreed last time and not done. A place, a kind of thing, how many; never a resident's words. */
export function suggestTopics(
  reports: readonly ReportInTopics[],
  last: Pick<Huddle, '_id' | 'decisions'> | null,
  community: Community,
  now: Date,
): SuggestedTopic[] {
  const said = reports.filter(({ meetingId }) => !meetingId)
  const parked = said.filter((report) => isReviewedSoon(report, now))
  const late = said.filter((report) => report.state === 'returned' || dueStatus(report, now) === 'over')
  const isNamed = (report: ReportInTopics) => report.category !== 'unsure' && report.estateId !== ''
  const inBuilding = (report: ReportInTopics) => nameOf(report.buildingId, community)
  const inEstate = ({ estateId }: ReportInTopics) => community.estates.find(({ id }) => id === estateId)?.name ?? ''
  const alike = grouped('alike', said.filter(isNamed), inEstate).filter(({ count }) => count >= ALIKE_MIN)
  const undone = last?.decisions.filter(({ reportId }) => reports.some(({ _id }) => _id === reportId)) ?? []
  const agreed = undone.map(({ what }) => ({ ...blank, place: community.name, agreed: what }))
  return [...grouped('parked', parked, inBuilding), ...grouped('late', late, inBuilding), ...alike, ...agreed]
}

const blank = { why: 'decision' as const, category: 'unsure' as const, count: 1 }

function isReviewedSoon({ state, deadline }: ReportInTopics, now: Date) {
  return state === 'parked' && deadline.answerBy.getTime() <= now.getTime() + REVIEW_DAYS * DAY_MS
}

/** One for each kind of thing in a place. */
function grouped(why: Why, reports: readonly ReportInTopics[], placeOf: (report: ReportInTopics) => string) {
  const groups = new Map<string, SuggestedTopic>()
  for (const report of reports) {
    const { category } = report
    const place = placeOf(report)
    const key = `${place} ${category}`
    groups.set(key, { why, place, category, count: (groups.get(key)?.count ?? 0) + 1, agreed: null })
  }
  return [...groups.values()].sort((one, other) => other.count - one.count)
}

function nameOf(buildingId: string, community: Community) {
  const building = buildingOf(community, buildingId)
  return building ? `${estateNameOf(community, building)}${building.name}` : community.name
}
