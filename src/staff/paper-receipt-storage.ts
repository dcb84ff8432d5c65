import { phoneStorage } from '@/api/phone-storage'
import * as z from 'zod/mini'
import { office } from '@contract/estate/place'
import { paperReceipt } from '@contract/report/views'

/** Keeps the paper receipt just made, for the page that shows it. */
export function savePaperReceipt(kept: KeptPaperReceipt) {
  phoneStorage.set(key, kept)
}

/** The paper receipt of a report, as long as no other has taken its place. */
export function loadPaperReceipt(reportId: string | undefined): KeptPaperReceipt | undefined {
  const kept = z.safeParse(keptPaperReceipt, phoneStorage.get(key)).data
  return kept?.paperReceipt.reportId === reportId ? kept : undefined
}

export type KeptPaperReceipt = z.output<typeof keptPaperReceipt>

const key = 'paper-receipt'
const keptPaperReceipt = z.object({ paperReceipt, office })
