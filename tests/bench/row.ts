/** One line of the table; `bound` is the most it may be, without one it is only told. */
export type Row = { name: string; value: number; bound?: number; unit?: string; detail?: string }

/** Whether a row keeps within its bound; what could not be measured keeps nothing. */
export function keeps({ value, bound }: Row) {
  return bound === undefined || value <= bound
}

/** The rows as a table, each with a mark. */
export function tableOf(rows: readonly Row[]) {
  const width = Math.max(...rows.map(({ name }) => name.length))
  const lines = rows.map((row) => {
    const { name, value, bound, unit = '', detail = '' } = row
    const figure = `${Number(value.toFixed(2))} ${unit}`.trim().padStart(12)
    const limit = bound === undefined ? '' : `bound ${Number(bound.toFixed(2))}`
    return `${keeps(row) ? '✓' : '✗'} ${name.padEnd(width)} ${figure}   ${limit.padEnd(12)} ${detail}`.trimEnd()
  })
  return lines.join('\n')
}
