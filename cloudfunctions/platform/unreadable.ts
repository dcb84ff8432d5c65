const known = new Set<string>()
let fresh: string[] = []

/** Remembers a document that doesn't parse, once in the life of this process. */
export function noteUnreadable(name: string) {
  if (known.has(name)) return
  known.add(name)
  fresh.push(name)
}

/** Gives those that were met since it was last asked. */
export function takeUnreadable(): readonly string[] {
  const taken = fresh
  fresh = []
  return taken
}
