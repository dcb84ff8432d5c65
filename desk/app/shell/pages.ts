import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import type { Overview, PageProps } from './page-props'

type DeskPage = {
  /** How the address names it. */
  name: string
  title: string
  /** Whom it is for, where it is not for all. */
  isFor?: (overview: Overview) => boolean
  Page: LazyExoticComponent<ComponentType<PageProps>>
}

/** The pages of the desk, each a folder of its own that is loaded when it is first opened, in the order of the menu. */
export const pages: readonly DeskPage[] = [
  { name: 'reports', title: '反映', Page: lazy(() => import('../pages/reports')) },
]
