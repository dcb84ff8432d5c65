/** One line of the table: what was measured, and how far it may go. */
export type Row = { what: string; measured: number; bound: number; unit: string; detail?: string }

/** Whether a row keeps within its bound. */
export function keeps({ measured, bound }: Row) {
  return measured <= bound
}

/** The rows as a table with a mark for each. */
export function tableOf(rows: readonly Row[]) {
  const width = Math.max(...rows.map(({ what }) => what.length))
  return rows.map((row) => {
    const { what, measured, bound, unit, detail = '' } = row
    const figure = `${Number(measured.toFixed(2))} ${unit}`.trim().padStart(12)
    return `${keeps(row) ? '✓' : '✗'} ${what.padEnd(width)} ${figure}   bound ${bound}   ${detail}`.trimEnd()
  })
}
