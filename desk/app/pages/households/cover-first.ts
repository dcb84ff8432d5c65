import { randomId } from '@/api/random-id'
import { cloudNow } from '@/clock/cloud-now'
import { shanghaiDay } from '@/words/day-words'
import { desk } from '../../api/desk'
import type { CoveredPlace } from '../../components/posts/covered-places'
import { toWrittenRow } from '../../components/posts/written-row'

/** Has a household look after whole places first, besides whoever does; gives the names of those that were not taken in, for somebody else changed them meanwhile. */
export async function coverFirst(communityId: string, householdId: string, places: readonly CoveredPlace[]) {
  const from = shanghaiDay(cloudNow().toISOString())
  const left: string[] = []
  // One after the other: each is a write of the same community.
  for (const { name, buildingId, estateId, coverage } of places) {
    const added = { householdId, units: [], role: 'primary' as const, from, until: null }
    const reply = await desk.writeCoverage({
      ...{ commandId: randomId(), communityId, mark: coverage.mark },
      ...{ buildingId, estateId: buildingId === null ? estateId : null },
      rows: [...coverage.rows.map(toWrittenRow), added],
    })
    if (!reply.ok || !reply.data.done) left.push(name)
  }
  return left
}
