import type { PostsHeld } from '../access/posts-held-by'
import type { Needs } from '../needs'

/** Counts what waits at the posts somebody holds; nothing is asked for a post they do not hold. */
export async function countAtPosts({ household, worker }: PostsHeld, { reports }: Needs, at: Date) {
  const [toAccept, toArrange] = await Promise.all([
    household ? reports.countInList('toAccept', household, at) : undefined,
    worker ? reports.countToArrange(worker) : undefined,
  ])
  return { household: household !== null, worker: worker !== null, toAccept, toArrange }
}
