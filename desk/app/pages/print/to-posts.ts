import { coveredPlacesIn } from '../../components/posts/covered-places'
import { lookedAfterWords } from '../../components/posts/post-words'
import type { EstateView } from '../../components/posts/views'

/** A household as it is printed, with the code that counts now. */
export type Post = {
  id: string
  number: string
  name: string
  places: string
  buildingIds: readonly string[]
  token: string
  checkDigits: string
}

/** Lists the households that may be printed, by their numbers. */
export function toPosts(estate: EstateView): Post[] {
  const places = coveredPlacesIn(estate)
  return estate.households
    .filter(({ allowedActions }) => allowedActions.includes('print'))
    .flatMap(({ id, number, name, placards }) => {
      const placard = placards.find(({ isCurrent }) => isCurrent)
      if (!placard) return []
      const theirs = places.filter(({ coverage }) => coverage.rows.some(({ householdId }) => householdId === id))
      const buildingIds = theirs.flatMap(({ buildingId }) => buildingId ?? [])
      const { token, checkDigits } = placard
      return [{ id, number, name, places: lookedAfterWords(estate, id), buildingIds, token, checkDigits }]
    })
    .sort((one, other) => one.number.localeCompare(other.number, 'zh', { numeric: true }))
}
