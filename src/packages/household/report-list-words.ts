import type { InputOf } from '@contract/procedure'
import type { household } from '@contract/household'

export type ListName = InputOf<typeof household.listHouseholdReports>['list']

/** What each list is called, and what it says when nothing stands in it. */
export const listWords: Record<ListName, { title: string; empty: string }> = {
  toAccept: { title: '等您接下', empty: '今天没有新的事，歇一歇。' },
  dueSoon: { title: '快到日子的', empty: '没有快到日子的事，歇一歇。' },
  inHand: { title: '正在跟进的', empty: '手头没有正在跟进的事。新来的在【等您接下】里。' },
  waiting: { title: '等邻居回话', empty: '没有在等回话的事。要问邻居，打开那件事点【联系邻居】。' },
  done: { title: '办过的事', empty: '还没有办过的事。办好一件，就记在这里。' },
}

/** The lists of the day, in the order in which they should be dealt with. */
export const todaysLists = ['toAccept', 'dueSoon', 'inHand', 'waiting'] as const

export function isListName(name: string | undefined): name is ListName {
  return name !== undefined && Object.keys(listWords).includes(name)
}
