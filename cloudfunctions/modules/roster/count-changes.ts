/** What a roster does to one building or household; several lines may be about it. */
export type Change = 'added' | 'changed' | 'same'

export type Counts = Record<Change, number>

/** Notes what a line does to a thing: new stays new, and what changed once is changed. */
export function noteChange(changes: Map<string, Change>, id: string, change: Change) {
  const before = changes.get(id)
  if (before === undefined || (before === 'same' && change !== 'same')) changes.set(id, change)
}

export function countChanges(changes: ReadonlyMap<string, Change>): Counts {
  const counts: Counts = { added: 0, changed: 0, same: 0 }
  for (const change of changes.values()) counts[change] += 1
  return counts
}
