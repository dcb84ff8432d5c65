/** One measured number; `bound` is the most it may be. Without one it is only told. */
export interface BenchRow {
  readonly name: string
  readonly value: number
  readonly bound?: number
  readonly unit?: string
  readonly detail?: string
}
