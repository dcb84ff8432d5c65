import * as z from 'zod/mini'
import { phoneStorage } from '@/api/phone-storage'
import { receipt } from '@contract/report/resident'
import type { Receipt } from '@contract/report/resident'

/** Keeps the receipt just handed over, for the page that shows it. */
export function saveReceipt(receipt: Receipt) {
  phoneStorage.set(key, receipt)
}

/** The receipt for a report, as long as no other has taken its place. */
export function loadReceipt(reportId: string | undefined): Receipt | undefined {
  const kept = z.safeParse(receipt, phoneStorage.get(key)).data
  return kept?.reportId === reportId ? kept : undefined
}

const key = 'receipt'
