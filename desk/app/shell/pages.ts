import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import type { Overview, PageProps } from './page-props'

type DeskPage = {
  /** How the address names it. */
  name: string
  title: string
  /** Whether it is about one community, which the address then names first. */
  isOfCommunity?: true
  /** Whom it is for, where it is not for all. */
  isFor?: (overview: Overview) => boolean
  Page: LazyExoticComponent<ComponentType<PageProps>>
}

/** The pages of the desk, each a folder of its own that is loaded when it is first opened, in the order of the menu. */
export const pages: readonly DeskPage[] = [
  { name: 'reports', title: '反映', Page: lazy(() => import('../pages/reports')) },
  {
    name: 'neighbour-report',
    title: '替邻居记一条',
    isFor: hasCommunities,
    Page: lazy(() => import('../pages/neighbour-report')),
  },
  { name: 'meetings', title: '板凳会', Page: lazy(() => import('../pages/meetings')) },
  {
    name: 'absences',
    title: '中心户外出',
    isFor: ({ absences }) => absences !== undefined,
    Page: lazy(() => import('../pages/absences')),
  },
  {
    name: 'gaps',
    title: '空白点',
    isOfCommunity: true,
    isFor: ({ mayInvite }) => mayInvite,
    Page: lazy(() => import('../pages/gaps')),
  },
  { name: 'calendar', title: '工作日', Page: lazy(() => import('../pages/calendar')) },
  {
    name: 'street',
    title: '街道和社区',
    isFor: ({ worksFor }) => worksFor === 'street',
    Page: lazy(() => import('../pages/street')),
  },
  {
    name: 'community',
    title: '社区',
    isOfCommunity: true,
    isFor: ({ mayInvite }) => mayInvite,
    Page: lazy(() => import('../pages/community')),
  },
  {
    name: 'places',
    title: '小区和楼栋',
    isOfCommunity: true,
    isFor: ({ mayInvite }) => mayInvite,
    Page: lazy(() => import('../pages/places')),
  },
  {
    name: 'households',
    title: '中心户名册',
    isOfCommunity: true,
    isFor: ({ mayInvite }) => mayInvite,
    Page: lazy(() => import('../pages/households')),
  },
  {
    name: 'coverage',
    title: '联系范围',
    isOfCommunity: true,
    isFor: ({ mayInvite }) => mayInvite,
    Page: lazy(() => import('../pages/coverage')),
  },
  {
    name: 'roster',
    title: '从名册导入',
    isOfCommunity: true,
    isFor: ({ mayInvite }) => mayInvite,
    Page: lazy(() => import('../pages/roster')),
  },
  {
    name: 'print',
    title: '打印',
    isOfCommunity: true,
    isFor: ({ mayInvite }) => mayInvite,
    Page: lazy(() => import('../pages/print')),
  },
  { name: 'invite', title: '邀请码', isFor: ({ mayInvite }) => mayInvite, Page: lazy(() => import('../pages/invite')) },
  { name: 'figures', title: '本月数字', isFor: hasCommunities, Page: lazy(() => import('../pages/figures')) },
  { name: 'dashboards', title: '数据看板', isFor: hasCommunities, Page: lazy(() => import('../pages/dashboards')) },
  {
    name: 'bulletin',
    title: '简报',
    isFor: (overview) => overview.worksFor !== 'estates' && hasCommunities(overview),
    Page: lazy(() => import('../pages/bulletin')),
  },
  { name: 'why', title: '我们问什么、为什么', Page: lazy(() => import('../pages/why')) },
  {
    name: 'operations',
    title: '运行情况',
    isFor: ({ worksFor }) => worksFor === 'street',
    Page: lazy(() => import('../pages/operations')),
  },
]

/** In a street that has just been founded nothing can be reported or counted yet. */
function hasCommunities({ communities }: Overview) {
  return communities.length > 0
}
