/** What a cloud holds, as plain data: its collections with their indexes and the rules for clients. */
export interface CloudDefinition {
  readonly collections: Readonly<Record<string, CollectionDefinition>>
}

export interface CollectionDefinition {
  readonly indexes?: readonly IndexDefinition[]
  /** Who may reach the collection from a phone; functions are never asked. Absent means nobody. */
  readonly rules?: SecurityRules
}

/** `fields` in the order of the index, 1 rising, -1 falling; paths may be dotted and lead through arrays. */
export interface IndexDefinition {
  readonly name?: string
  readonly fields: Readonly<Record<string, 1 | -1>>
  readonly unique?: boolean
}

/** As in CloudBase: `true`, `false`, or an expression over `auth`, `doc`, `now`, `request.data` and `get(…)`. */
export interface SecurityRules {
  readonly read?: boolean | string
  readonly write?: boolean | string
  readonly create?: boolean | string
  readonly update?: boolean | string
  readonly delete?: boolean | string
}
