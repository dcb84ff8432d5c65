import type { Term } from '../../../cloudfunctions/modules/estate/term'
import type { World } from '../world'
import { monday } from './places'

/** Ends a term of a community at the moment the world begins, as 卸任 does. */
export async function endTerm({ shelves }: World, communityId: string, termId: string) {
  const { terms } = (await shelves.one('communities', communityId)) as unknown as { terms: Term[] }
  expect(terms.map(({ id }) => id)).toContain(termId)
  const ended = terms.map((term) => (term.id === termId ? { ...term, until: monday } : term))
  await shelves.edit('communities', communityId, { terms: ended })
}
