import type { InputOf, OutputOf } from '@contract/procedure'
import type { Reply } from '@contract/refusal'
import type { figures as contract } from '@contract/figures'
import { figures } from '@/api/figures'

type Items = OutputOf<typeof contract.listFigureItems>

/** A report or a meeting that a number counts. */
export type Item = { report: Items['reports'][number] } | { meeting: Items['meetings'][number] }

type Asked = Omit<InputOf<typeof contract.listFigureItems>, 'after'> & { before?: string }

/** Asks for what a number counts as the rows of a list, page by page. */
export async function askItems({ before, ...asked }: Asked): Promise<Reply<{ rows: Item[]; older: string | null }>> {
  const reply = await figures.listFigureItems({ ...asked, ...(before && { after: before }) })
  if (!reply.ok) return reply
  const { reports, meetings, older } = reply.data
  return {
    ...reply,
    data: { rows: [...reports.map((report) => ({ report })), ...meetings.map((meeting) => ({ meeting }))], older },
  }
}
