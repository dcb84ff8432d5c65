import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../config/root'
import type { Size } from './sizes'

/** Where pictures of all pages are left to look at. */
export const screens = join(root, 'dist/screens')

/** Where a page's picture at this size is left. */
export function pictureOf(page: string, { width, scale }: Size) {
  const folder = join(screens, `${width}-${scale}`)
  mkdirSync(folder, { recursive: true })
  return join(folder, `${page.replaceAll('/', '-')}.png`)
}
