import { beginnings, findWays } from './find-ways'
import type { Sources } from './source-files'

const audiences = ['居民（扫光荣牌或打开小程序）', '党员中心户（今天）', '社区、街道工作者（案头）'] as const

/** Every page by audience, with its title and how many taps it takes. */
export function toPageList(sources: Sources) {
  const lists = beginnings.map((from, at) => {
    const rows = findWays(sources, from).map(
      ({ page, taps, by }) =>
        `| ${titleOf(sources, page)} | \`${page}\` | ${taps} | ${by ? titleOf(sources, by) : '—'} |`,
    )
    return [`## ${audiences[at]}`, '', '| 页面 | 路径 | 点几下 | 从哪一页 |', '| --- | --- | --- | --- |', ...rows, '']
  })
  return ['# 页面清单', '', ...lists.flat()].join('\n')
}

export function titleOf(sources: Sources, page: string) {
  const text = sources.get(`src/${page}.config.ts`) ?? ''
  return /navigationBarTitleText: '([^']+)'/.exec(text)?.[1] ?? '连心桥'
}
