import { findStandIn } from '../estate/absence-and-stand-in'
import { isInForce, type CommunityPosts } from '../estate/community'

/** A household that is away now: from when until when, and whether somebody acts for it. */
export type AwaySpan = { householdId: string; from: Date; until: Date | null; isCovered: boolean }

export function findAwaySpans(communities: readonly CommunityPosts[], at: Date): AwaySpan[] {
  return communities.flatMap((community) =>
    community.absences
      .filter((absence) => isInForce(absence, at))
      .map(({ householdId, from, until }) => ({
        householdId,
        from,
        until,
        isCovered: findStandIn(community, householdId, at) !== null,
      })),
  )
}
