import type { InputOf, OutputOf } from '@contract/procedure'
import type { Reply } from '@contract/refusal'
import type { workersPosts } from '@contract/posts'
import { posts } from '@/api/posts'

type Items = OutputOf<typeof workersPosts.listFigureItems>

/** A report or a meeting that a number counts. */
export type Item = { report: Items['reports'][number] } | { meeting: Items['meetings'][number] }

type Asked = Omit<InputOf<typeof workersPosts.listFigureItems>, 'after'> & { before?: string }

/** Asks for what a number counts as the rows of a list, page by page. */
export async function askItems({ before, ...asked }: Asked): Promise<Reply<{ rows: Item[]; older: string | null }>> {
  const reply = await posts.listFigureItems({ ...asked, ...(before && { after: before }) })
  if (!reply.ok) return reply
  const { reports, meetings, older } = reply.data
  return {
    ...reply,
    data: { rows: [...reports.map((report) => ({ report })), ...meetings.map((meeting) => ({ meeting }))], older },
  }
}
