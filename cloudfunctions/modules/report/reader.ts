import type { Report } from './report'

/** Somebody at a staff door, as far as being kept out of a report goes: the person, and every household post they answer for. */
export type Reader = { personId: string; households: readonly string[] }

/** Whether the resident kept this reader out, by post or by person. */
export function isKeptFrom({ excluded }: Report, { personId, households }: Reader) {
  return excluded.persons.includes(personId) || excluded.households.some((id) => households.includes(id))
}
