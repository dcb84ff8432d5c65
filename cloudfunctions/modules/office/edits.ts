import type { SetUpCommunity, SetUpStreet } from '../estate/set-up'

/** So many looks are remembered with who made them: of one that is older it is only said that somebody did. */
const EDITS_KEPT = 40

/** One of the things in a place that is changed by what was seen of it, as it looks by its mark. */
export type Look = { of: string; mark: string }

/** The place with a note of who made one of its things look as it does now. */
export function withEdit<Place extends Pick<SetUpStreet, 'edits'>>(
  place: Place,
  look: Look,
  { termId }: { termId: string },
  at: Date,
): Place {
  const others = Object.entries(place.edits ?? {}).filter(([other]) => other !== keyOf(look))
  const latest = others.sort(([, one], [, other]) => one.at.getTime() - other.at.getTime()).slice(1 - EDITS_KEPT)
  return { ...place, edits: { ...Object.fromEntries(latest), [keyOf(look)]: { termId, at } } }
}

/** Who made a thing look so, and when: by name, or by their street where they work for all of it; null where that is not known any more. */
export function findEditor({ edits, terms }: SetUpCommunity | SetUpStreet, look: Look, streetName: string) {
  const edit = edits?.[keyOf(look)]
  if (!edit) return null
  return { name: terms.find(({ id }) => id === edit.termId)?.holder?.name ?? streetName, at: edit.at.toISOString() }
}

function keyOf({ of, mark }: Look) {
  return `${of} ${mark}`
}
