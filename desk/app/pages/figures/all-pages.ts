import type { Refusal, Reply } from '@contract/refusal'
import type { Sheet } from '../../components/file/write-sheets'

type Page<Row> = { rows: readonly Row[]; older: string | null }

/** Asks page after page, and gives all rows; half of them is nothing to take along. */
export async function allRows<Row>(
  ask: (after: { after?: string }) => Promise<Reply<Page<Row>>>,
): Promise<{ rows: readonly Row[] } | { refusal: Refusal }> {
  const rows: Row[] = []
  let after: { after?: string } | null = {}
  while (after) {
    const reply: Reply<Page<Row>> = await ask(after)
    if (!reply.ok) return { refusal: reply.refusal }
    rows.push(...reply.data.rows)
    after = reply.data.older === null ? null : { after: reply.data.older }
  }
  return { rows }
}

/** The same as a sheet. */
export async function allPages<Row>(
  ask: (after: { after?: string }) => Promise<Reply<Page<Row>>>,
  toSheet: (rows: readonly Row[]) => Sheet,
): Promise<{ sheet: Sheet } | { refusal: Refusal }> {
  const found = await allRows(ask)
  return 'refusal' in found ? found : { sheet: toSheet(found.rows) }
}
