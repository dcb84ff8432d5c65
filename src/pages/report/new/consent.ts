import type { Draft } from './report-draft'
import { categoryOf } from './report-draft'

/** What is asked to learn which households a report of this place and kind would go to; null while the place is not known. */
export function placeQuery(draft: Draft) {
  const { building, unit } = draft
  return building && { buildingId: building.id, unit: unit ?? undefined, category: categoryOf(draft) }
}

/** The tick, made for these households of what the draft says now. */
export function newTick(draft: Draft, households: readonly { id: string }[]): Draft['ticked'] {
  return { of: JSON.stringify(placeQuery(draft)), to: households.map(({ id }) => id) }
}

/** The households that the tick named, as long as place and kind are those it was made for. */
export function agreedTo(draft: Draft): string[] {
  return needsTick(draft) && draft.ticked?.of === JSON.stringify(placeQuery(draft)) ? draft.ticked.to : []
}

/** Whether nothing is left to agree to: the name goes to no household, or to those alone that were ticked. */
export function isAgreed(draft: Draft, households: readonly { id: string }[] | undefined) {
  return !needsTick(draft) || !!households?.every(({ id }) => agreedTo(draft).includes(id))
}

function needsTick({ identity, handTo, building }: Draft) {
  return identity === 'named' && handTo === 'household' && building !== null
}
