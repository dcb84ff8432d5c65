/** An address by what it shows. */
export interface Link {
  readonly name: string
  readonly address: string
}
