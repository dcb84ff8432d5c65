import type { FollowedReport } from '@contract/report/following'

/** How it ended, said to a neighbour who followed it; nothing while it is still done. */
export function endWords({ state }: Pick<FollowedReport, 'state'>) {
  if (state === 'resolved' || state === 'closed') return '这件事办好了。您那儿也好了吗？'
  if (state === 'withdrawn') return '那位邻居收回了，要不要自己说？'
  return state === 'declined' ? '这件事社区办不了。您那儿的情况不一样，可以自己说。' : undefined
}

/** What the button is called by which they say it themselves; none while it is still done. */
export function ownWords({ state }: Pick<FollowedReport, 'state'>) {
  if (state === 'resolved' || state === 'closed') return '我这儿还没好'
  return state === 'withdrawn' || state === 'declined' ? '我自己说' : undefined
}
