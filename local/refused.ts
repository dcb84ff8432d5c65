/** The cloud cannot start, or cannot go on, for a reason that one plain sentence tells. */
export class Refused extends Error {
  override readonly name = 'Refused'
}
