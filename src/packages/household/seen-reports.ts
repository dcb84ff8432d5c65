import * as z from 'zod/mini'
import { phoneStorage } from '@/api/phone-storage'
import { id } from '@contract/schema/ids'

/** The reports that were opened on this phone. Kept here and not in the cloud: what one has read is nobody else's to know, and costs no write. */
export function loadSeenReports(): readonly string[] {
  return z.safeParse(z.array(id), phoneStorage.get(key)).data ?? []
}

export function saveSeenReport(reportId: string) {
  const before = loadSeenReports()
  if (before[0] !== reportId)
    phoneStorage.set(key, [reportId, ...before.filter((seen) => seen !== reportId)].slice(0, keptMax))
}

/** Whoever holds the post no longer keeps nothing of it. */
export function removeSeenReports() {
  phoneStorage.remove(key)
}

const key = 'reports-seen'
/** More than a household has open. */
const keptMax = 300
