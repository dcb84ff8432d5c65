import Taro from '@tarojs/taro'
import * as z from 'zod/mini'
import { office } from '@contract/estate/place'
import { paperReceipt } from '@contract/report/views'

/** Keeps the slip just made, for the page that shows it. */
export function keepSlip(kept: KeptSlip) {
  Taro.setStorageSync(key, kept)
}

/** The slip of a report, as long as no other has taken its place. */
export function keptSlip(reportId: string | undefined): KeptSlip | undefined {
  const kept = z.safeParse(keptSlipSchema, Taro.getStorageSync(key)).data
  return kept?.slip.reportId === reportId ? kept : undefined
}

export type KeptSlip = z.output<typeof keptSlipSchema>

const key = 'slip'
const keptSlipSchema = z.object({ slip: paperReceipt, office })
