import type { Draft } from './report-draft'

/** What is asked to learn which households the name would go to; null where it goes to none. */
export function recipientsQuery({ identity, handTo, building, unit, category }: Draft) {
  if (identity !== 'named' || handTo !== 'household' || !building) return null
  return { buildingId: building.id, unit: unit ?? undefined, category: category ?? 'unsure' }
}

/** The tick, made for these households of what the draft says now. */
export function newTick(draft: Draft, households: readonly { id: string }[]): Draft['ticked'] {
  return { of: JSON.stringify(recipientsQuery(draft)), to: households.map(({ id }) => id) }
}

/** The households that the tick named, as long as place and kind are those it was made for. */
export function agreedTo(draft: Draft): string[] {
  const asked = recipientsQuery(draft)
  return asked && draft.ticked?.of === JSON.stringify(asked) ? draft.ticked.to : []
}

/** Whether nothing is left to agree to: the name goes to no household, or to those alone that were ticked. */
export function isAgreed(draft: Draft, households: readonly { id: string }[] | undefined) {
  return recipientsQuery(draft) === null || !!households?.every(({ id }) => agreedTo(draft).includes(id))
}
