import type { PlacardParams } from './parse-placard-params'

/** A browser has no scanner. */
export const canScan = false

/** Never called where `canScan` is false. */
export async function scanPlacard(): Promise<PlacardParams | undefined> {
  return undefined
}
