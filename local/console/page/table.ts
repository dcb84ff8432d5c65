import { make, type Child } from './make'

export interface Column<Row> {
  readonly head: string
  readonly cell: (row: Row) => Child
  readonly is?: 'number' | 'narrow'
}

/** A table, or a sentence where there is nothing to show. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[], nothing: string): HTMLElement {
  if (rows.length === 0) return make('p', { class: 'empty' }, nothing)
  const heads = columns.map(({ head, is }) => make('th', { scope: 'col', class: is }, head))
  const lines = rows.map((row) =>
    make(
      'tr',
      {},
      ...columns.map(({ head, cell, is }) => make('td', { class: is, 'data-head': head }, make('div', {}, cell(row)))),
    ),
  )
  return make('table', {}, make('thead', {}, make('tr', {}, ...heads)), make('tbody', {}, ...lines))
}
