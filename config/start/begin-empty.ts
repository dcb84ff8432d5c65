import type { HeldFolder } from 'local-cloudbase'
import { checkDataShape, noteDataShape } from './data-shape'

/** Lets a cloud begin with nothing in it, or anew; what was founded there since is found again. */
export function beginEmpty(data: string, held: HeldFolder, fresh: boolean) {
  if (fresh) held.clear()
  if (held.isEmpty()) noteDataShape(data)
  else checkDataShape(data)
}
