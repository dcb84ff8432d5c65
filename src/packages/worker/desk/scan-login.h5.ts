/** A browser has no scanner. */
export const canScan = false

/** Never called where `canScan` is false. */
export async function scanLogin(): Promise<string | undefined> {
  return undefined
}
