import { httpRoutes } from '../http-routes'
import { root } from '../root'

/** The same on this machine. */
export const localRoutes = httpRoutes.map((route) =>
  'folder' in route ? { ...route, folder: `${root}/${route.folder}` } : route,
)
