import { zipSync, type FlateCallback, type Zippable } from 'fflate/browser'

export { strToU8, zipSync } from 'fflate/browser'

/** Packs on the spot what `fflate` would hand to a worker. */
export function zip(files: Zippable, done: FlateCallback) {
  done(null, zipSync(files))
}
