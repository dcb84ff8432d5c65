import type { Needs } from '../../needs'
import { holderOf } from '../estate/community'
import { isHeld, type Term } from '../estate/term'
import { isKeptFrom } from '../report/reader'
import type { Report } from '../report/report'
import type { Letter } from './letter'

/** The persons a letter is for now: the resident, or whoever holds the posts at this moment and was not kept out. */
export async function readersOf(
  letter: Letter,
  report: Report,
  { estate, now }: Pick<Needs, 'estate' | 'now'>,
): Promise<string[]> {
  if (letter.to === 'resident') return report.residentId === null || report.withdrawn ? [] : [report.residentId]
  const persons =
    letter.to === 'street'
      ? await streetReaders(letter, estate, now())
      : await communityReaders(letter, report, estate, now())
  return [...new Set(persons)].filter((personId) => !isKeptFrom(report, { personId, households: [] }))
}

async function streetReaders({ posts }: Letter, estate: Needs['estate'], at: Date) {
  const streets = await Promise.all(posts.map((id) => estate.street(id)))
  return streets.flatMap((street) => workersOf(street?.terms ?? [], at))
}

async function communityReaders({ to, posts }: Letter, { communityId }: Report, estate: Needs['estate'], at: Date) {
  const community = await estate.community(communityId)
  if (!community) return []
  if (to === 'household') return posts.flatMap((id) => holderOf(community, id, at)?.holder?.personId ?? [])
  const one = community.terms.filter(({ id }) => posts.includes(id))
  return workersOf(one.length > 0 ? one : community.terms, at)
}

function workersOf(terms: Term[], at: Date) {
  return terms.flatMap((term) => (term.role === 'worker' && isHeld(term, at) ? (term.holder?.personId ?? []) : []))
}
