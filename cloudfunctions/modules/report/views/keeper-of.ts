import type { Report } from '../report'

/** Who has it, by the name of the post. */
export function keeperOf({ destination, state }: Report) {
  if (!destination || state === 'checking') return { kind: 'nobody' as const, name: '' }
  return { kind: destination.kind, name: destination.name }
}
