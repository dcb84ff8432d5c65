import { publishedCalendar, type Calendar } from '../modules/calendar/calendar'
import type { CommunityPosts } from '../modules/estate/community'
import type { Street } from '../modules/estate/street'
import { isHeld, type Term } from '../modules/estate/term'
import type { Actor } from '../workflow/actor'
import { householdsActedFor } from './household-caller'
import type { Scope } from './scope'

/** Who calls at the workers' door; `households` are posts they hold besides, which may exclude them from a report. */
export type WorkerCaller = {
  key: string
  personId: string
  termId: string
  name: string
  post: { kind: 'street' | 'community'; id: string; name: string; phone: string }
  scope: Scope
  households: readonly string[]
  /** By which days run for them. */
  calendar: Calendar
}

/** The widest post this person holds now: a street before a community. */
export function workerHeldBy(
  streets: Street[],
  communities: readonly CommunityPosts[],
  key: string,
  at: Date,
): WorkerCaller | null {
  const households = householdsActedFor(communities, key, at)
  for (const street of streets) {
    const held = termHeldIn(street.terms, key, at)
    if (held)
      return {
        ...held,
        households,
        calendar: street.calendar ?? publishedCalendar,
        scope: { kind: 'street', id: street._id },
        post: { kind: 'street', ...office(street) },
      }
  }
  for (const community of communities) {
    const held = termHeldIn(community.terms, key, at)
    if (!held) continue
    const { _id: id } = community
    const scope: Scope = held.estateIds ? { kind: 'estates', id, estateIds: held.estateIds } : { kind: 'community', id }
    const calendar = community.calendar ?? publishedCalendar
    return { ...held, households, calendar, scope, post: { kind: 'community', ...office(community) } }
  }
  return null
}

function termHeldIn(terms: Term[], key: string, at: Date) {
  const term = terms.find((term) => term.role === 'worker' && term.holder?.key === key && isHeld(term, at))
  if (!term?.holder) return null
  return { key, personId: term.holder.personId, termId: term.id, name: term.holder.name, estateIds: term.estateIds }
}

function office({ _id: id, name, phone }: { _id: string; name: string; phone: string }) {
  return { id, name, phone }
}

export function byWorker({ post, personId }: WorkerCaller): Actor & { personId: string } {
  return { kind: post.kind, post: post.id, name: post.name, personId }
}
