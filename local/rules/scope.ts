import type { Value } from './value'

/** What a rule may speak of. */
export interface Scope {
  readonly auth: Readonly<Record<string, unknown>> | null
  /** The document that is to be made, or whatever fits the query. */
  readonly doc: Value
  /** `data`: what a create or an update brings. */
  readonly request: { readonly data?: unknown }
  /** In milliseconds. */
  readonly now: number
  /** The document at `database.collection.id`, if there is one. */
  readonly get: (path: string) => unknown
}
