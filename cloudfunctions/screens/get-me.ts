import type { resident } from '@contract/resident'
import { postsHeldBy } from '../access/posts-held-by'
import type { Resident } from '../modules/people/person'
import type { Needs } from '../needs'
import { refuse } from '../platform/refuse'
import type { UseCase } from '../platform/use-case'

/** What the "mine" page shows: the posts this person holds, who runs the service, how many reports. */
export const getMe: UseCase<typeof resident.getMe, Resident, Needs> = async (
  _,
  { key, personId },
  { estate, reports, credits, now },
) => {
  const [communities, streets, first, sent, reminders] = await Promise.all([
    estate.postsServedBy(key),
    estate.streetsServedBy(key),
    estate.firstStreet(),
    reports.countFrom(personId),
    credits.left(personId),
  ])
  if (!first) return refuse('NO_STREET')
  const { household, worker } = postsHeldBy(key, communities, streets, now())
  return {
    roles: { household: household?.post.name ?? null, worker: worker?.post.name ?? null },
    street: { name: first.name, phone: first.phone },
    operator: first.operator,
    filings: first.filings,
    reports: sent,
    reminders,
  }
}
