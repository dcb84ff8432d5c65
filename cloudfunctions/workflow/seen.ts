/** So many of what carries letters come whole with the clock's first reading: on most ticks that is all there is. */
export const SEEN_WHOLE = 5

/** What the clock's one reading found due, by collection: documents as they were kept, or their ids. */
export type Seen = Readonly<Record<string, readonly unknown[]>>

/** Makes a round of `clock` that begins only where something of this name was seen. */
export function whenSeen<Needs>(name: string, round: (needs: Needs) => Promise<unknown>) {
  return async (needs: Needs, seen: Seen) => (seen[name]?.length ? round(needs) : null)
}
