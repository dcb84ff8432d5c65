import type { Database } from 'libsql'

export interface Row {
  readonly table: string
  readonly id: string
  /** Absent means removed. */
  readonly body: string | undefined
}

/** Makes what writes rows in one transaction; it throws when the disk does not take them. */
export function rowWriter(database: Database): (rows: readonly Row[]) => void
