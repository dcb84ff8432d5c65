/** A step of the history that is no page, such as an open sheet: `hide` takes it back without closing anything. Gives what ends it. */
export function addStep(hide: () => void) {
  steps.add(hide)
  return () => void steps.delete(hide)
}

/** Before another page takes this one's place: WeChat would take going back for going back from a sheet. */
export function takeBackSteps() {
  if (steps.size === 0) return stepsAreTaken()
  steps.forEach((hide) => hide())
  steps.clear()
  return new Promise<void>((hidden) => setTimeout(hidden, hidingMs))
}

/** In WeChat another page may always be opened on top. */
export function stepsAreTaken() {
  return Promise.resolve()
}

const steps = new Set<() => void>()
const hidingMs = 100
