/** A document at rest. Never changed in place: a change makes another one. */
export type Document = Readonly<Record<string, unknown>>
