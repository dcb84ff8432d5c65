import type { Refusal, Reply } from '@contract/refusal'
import type { Sheet } from '../../components/file/write-sheets'

type Page<Row> = { rows: readonly Row[]; older: string | null }

/** Asks page after page, and gives them as one sheet; half of them is nothing to take along. */
export async function allPages<Row>(
  ask: (after: { after?: string }) => Promise<Reply<Page<Row>>>,
  toSheet: (rows: readonly Row[]) => Sheet,
): Promise<{ sheet: Sheet } | { refusal: Refusal }> {
  const rows: Row[] = []
  let after: { after?: string } | null = {}
  while (after) {
    const reply: Reply<Page<Row>> = await ask(after)
    if (!reply.ok) return { refusal: reply.refusal }
    rows.push(...reply.data.rows)
    after = reply.data.older === null ? null : { after: reply.data.older }
  }
  return { sheet: toSheet(rows) }
}
