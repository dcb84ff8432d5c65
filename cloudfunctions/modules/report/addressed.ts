import type { Letter } from '../letter/letter'
import type { Report } from './report'

type Address = Pick<Letter, 'to' | 'posts'>

/** Whoever has the report; the desk it stands on when nobody does. */
export function toKeeper(report: Report): Address {
  if (!report.destination) return toDesk(report)
  const { kind, ids, worker } = report.destination
  return { to: kind, posts: worker ? [worker] : ids }
}

/** The desk it stands on: the street's when the resident went straight there, or after a second reopening. */
export function toDesk({ handTo, reopenings, streetId, communityId }: Report): Address {
  const street = handTo === 'street' || reopenings > 1
  return street ? { to: 'street', posts: [streetId] } : { to: 'community', posts: [communityId] }
}

export function isSameAddress(one: Address, other: Address) {
  return one.to === other.to && one.posts.join() === other.posts.join()
}
