import { EXPORTED_AT_ONCE, type deskFigures } from '@contract/figures/desk'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { DeskNeeds } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import { dayOf } from '../../../platform/shanghai'
import type { UseCase } from '../../../platform/use-case'
import { buildingOf, estateNameOf, type Community } from '../../estate/community'
import { countAttended } from '../../seats/seating'
import type { MeetingExported } from '../exported'
import { countedFor } from './counted-for'
import { pageAfter } from './page-after'

/** Every meeting that the month counts, a row each: no host, nobody's name. */
export const exportMeetings: UseCase<typeof deskFigures.exportMeetings, WorkerCaller, DeskNeeds> = async (
  { month, communityId, after },
  caller,
  needs,
) => {
  const found = await countedFor({ month, communityId }, caller, needs)
  if (!found) return refuse('NOT_FOUND')
  const ids = found.counted.flatMap(({ id, category }) => (category === null ? id : [])).sort()
  const page = pageAfter(ids, EXPORTED_AT_ONCE, after)
  const meetings = await needs.figures.meetingsAmong(page.ids)
  const held = [...new Set(meetings.map(({ communityId }) => communityId))]
  const communities = await Promise.all(held.map((id) => needs.estate.community(id)))
  return {
    rows: meetings.map((meeting) =>
      toRow(
        meeting,
        communities.flatMap((one) => one ?? []),
      ),
    ),
    older: page.older,
  }
}

function toRow(meeting: MeetingExported, communities: readonly Community[]) {
  const { kind, about, startAt, communityId, buildingId, decisions } = meeting
  const community = communities.find(({ _id }) => _id === communityId)
  const building = community && buildingOf(community, buildingId)
  return {
    kind,
    about,
    on: dayOf(startAt),
    building: community && building ? `${estateNameOf(community, building)}${building.name}` : '',
    came: countAttended(meeting),
    decisions: decisions.length,
  }
}
