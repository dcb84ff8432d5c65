import Taro from '@tarojs/taro'
import * as z from 'zod/mini'
import { office } from '@contract/schema/estate'
import { slip } from '@contract/schema/report-view'

/** Keeps the slip just made, for the page that shows it. */
export function savePaperReceipt(kept: KeptPaperReceipt) {
  Taro.setStorageSync(key, kept)
}

/** The slip of a report, as long as no other has taken its place. */
export function loadPaperReceipt(reportId: string | undefined): KeptPaperReceipt | undefined {
  const kept = z.safeParse(keptPaperReceipt, Taro.getStorageSync(key)).data
  return kept?.slip.reportId === reportId ? kept : undefined
}

export type KeptPaperReceipt = z.output<typeof keptPaperReceipt>

const key = 'paper-receipt'
const keptPaperReceipt = z.object({ slip, office })
