/** Begins work whose outcome is awaited later, or not at all: where it breaks before that, whoever awaits it is told, and the process does not end of it. */
export function beginEarly<Outcome>(work: Promise<Outcome>): Promise<Outcome> {
  work.catch(() => undefined)
  return work
}
