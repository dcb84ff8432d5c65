const listeners = new Set<() => void>()

/** Told as soon as an answer says that nobody is signed in any more. */
export function onSignedOut(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function tellSignedOut() {
  for (const listener of listeners) listener()
}
