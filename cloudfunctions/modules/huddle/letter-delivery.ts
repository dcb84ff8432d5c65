import { householdRecipients, workerRecipients } from '../../access/recipients'
import type { HuddleNeeds } from '../../needs'
import { inShanghai } from '../../platform/shanghai'
import type { Letter } from '../../workflow/letter'
import type { LetterDelivery } from '../../workflow/post'
import { householdsIn, type Huddle } from './huddle'
import { wordsNow } from './letters'

/** A huddle's letters: to whoever acts for the posts that are called when they are sent, and to the workers of its communities. */
export function huddleDelivery(huddle: Huddle, { estate, now }: Pick<HuddleNeeds, 'estate' | 'now'>): LetterDelivery {
  return {
    wordsNow: (letter) => wordsNow(letter, huddle, now()),
    recipients: async (letter) => [...new Set(await recipientsOf(letter, huddle, { estate, now }))],
    about: ({ to }) => ({
      number: inShanghai(huddle.startAt).format('MMDD-HHmm'),
      page: `packages/${to === 'household' ? 'household' : 'worker'}/huddle/index?meetingId=${huddle._id}`,
    }),
  }
}

async function recipientsOf(letter: Letter, huddle: Huddle, { estate, now }: Pick<HuddleNeeds, 'estate' | 'now'>) {
  const at = now()
  if (letter.to === 'household') {
    const ids = householdsTold(letter, huddle)
    const communities = await estate.postsOfHouseholds(ids)
    return communities.flatMap((community) => householdRecipients(ids, () => true, { community, elsewhere: [] }, at))
  }
  if (letter.to === 'street') {
    const found = await estate.postsWithStreet(huddle.communityId)
    return found ? workersOf('street', { ...found, elsewhere: [] }, at) : []
  }
  const ids = letter.ids.filter((id) => huddle.parts.some(({ communityId }) => communityId === id))
  const communities = await Promise.all(ids.map((id) => estate.posts(id)))
  return communities.flatMap((community) =>
    community ? workersOf('community', { community, elsewhere: [], street: null }, at) : [],
  )
}

/** Those who have the whole of the place. */
function workersOf(to: 'community' | 'street', asked: Parameters<typeof workerRecipients>[2], at: Date) {
  return workerRecipients({ to, ids: [] }, ({ scope }) => scope.kind !== 'estates', asked, at)
}

/** Nobody is called any more whose community left, or whom it took out; those alone hear of that. */
function householdsTold({ kind, ids }: Letter, huddle: Huddle) {
  const called = householdsIn(huddle).map(({ id }) => id)
  return ids.filter((id) => called.includes(id) === (kind !== 'huddle-left'))
}
