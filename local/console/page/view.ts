/** One page of the console. */
export interface View {
  readonly name: string
  /** What it shows, in a sentence. */
  readonly about: string
  /** Fills it; `again` fills it anew after a change. */
  readonly show: (again: () => Promise<void>) => Promise<readonly HTMLElement[]>
}
