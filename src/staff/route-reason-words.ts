import type * as z from 'zod/mini'
import type { routeReason } from '@contract/report/route-reason'
import { pickWord } from '@/words/pick-word'

/** Why a report came where it came, said to the one who looks at it; nothing where there is nothing to say. */
export function routeReasonWords(route: Route, reader: 'household' | 'worker'): string | undefined {
  return reader === 'household'
    ? forHousehold[route.code]?.(route)
    : pickWord(forWorker, route.code, () => '按规定转到这里。')(route)
}

type Route = z.output<typeof routeReason>

const forHousehold: Partial<Record<Route['code'], (route: Route) => string>> = {
  unit: () => '这个单元由您联系。',
  building: () => '这栋楼由您联系。',
  estate: () => '这个小区由您联系。',
  'stand-in': ({ absent }) => (absent ? `代${absent}照看。` : '代外出的中心户照看。'),
  backup: () => '这栋楼您是后备。',
  assigned: () => '社区安排给您的。',
}

const forWorker: Record<Route['code'], (route: Route) => string> = {
  'handed-to-community': () => '居民直接交给社区的，中心户看不到。',
  'handed-to-street': () => '居民直接交给街道的，中心户和社区看不到。',
  // Says nothing of whose report it is: it may be an anonymous one.
  'own-household': () => '这一件中心户不便经手，由社区来办。',
  category: () => '这类事不经过中心户，直接由社区来办。',
  unit: ({ household }) => `这个单元由${household ?? '中心户'}联系。`,
  building: ({ household }) => `这栋楼由${household ?? '中心户'}联系。`,
  estate: ({ household }) => `这个小区由${household ?? '中心户'}联系。`,
  'stand-in': ({ household, absent }) => `${absent ?? '中心户'}外出，由${household ?? '别家'}代为照看。`,
  backup: ({ household }) => `联系这里的中心户都不在，由后备的${household ?? '中心户'}跟进。`,
  duty: () => '这里没有中心户联系，由社区值班的同志跟进。',
  nobody: () => '这里没有中心户联系，社区也没有排值班，等着安排。',
  assigned: ({ household }) => `社区安排${household ?? '人'}跟进。`,
  'second-return': () => '中心户两次请社区帮忙，留在社区来办。',
  meeting: ({ household }) => `${household ?? '中心户'}的会上定下的事。`,
  lifted: () => '说好的日子过了，先接到这里来办。',
  'post-ended': ({ absent }) => `${absent ?? '中心户'}不再联系这里，先转过来办。`,
  posting: ({ household }) => `对公示的${household ?? '中心户'}有话说，直接交给社区的，那一户看不到。`,
  'second-reopening': () => '已经重办过一次，居民说还没办好，请街道来办。',
}
