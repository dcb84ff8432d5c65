import * as z from 'zod/mini'
import { phoneStorage } from '@/api/phone-storage'
import { cloudNow } from '@/clock/cloud-now'
import { receipt } from '@contract/report/sending'
import type { Receipt } from '@contract/report/sending'

/** Keeps the receipt just handed over, for the page that shows it, with the cloud's time. */
export function saveReceipt(receipt: Receipt) {
  phoneStorage.set(key, { ...receipt, at: cloudNow().toISOString() })
}

/** The receipt for a report, as long as no other has taken its place. */
export function loadReceipt(reportId: string | undefined) {
  const kept = z.safeParse(keptReceipt, phoneStorage.get(key)).data
  return kept?.reportId === reportId ? kept : undefined
}

/** One that an older version of the app kept says nothing of when. */
const keptReceipt = z.object({ ...receipt.shape, at: z.optional(z.iso.datetime()) })

const key = 'receipt'
