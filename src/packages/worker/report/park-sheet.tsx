import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ParkReason } from '@contract/report/reasons'
import type { OpenedReport } from '@/actions/opened-thing'
import { useAction } from '@/actions/use-action'
import { worker } from '@/api/worker'
import { cloudNow } from '@/clock/cloud-now'
import { Choice } from '@/components/choice'
import { missingOfParking, reviewDays } from '@/staff/review-days'
import { TextSheet } from '@/staff/text-sheet'
import { parkReasons } from '@/words/reason-words'

/** It cannot be done now: why, and on which day it is taken up again; the resident reads both. */
export function ParkSheet({ opened, onLeave }: { opened: OpenedReport; onLeave: () => void }) {
  const [reason, setReason] = useState<ParkReason | null>(null)
  const [reviewOn, setReviewOn] = useState<string | null>(null)
  const park = useAction(worker.parkReport, opened, () => opened.done('先挂账了，已经告诉居民。'))
  const send = (text: string) =>
    reason &&
    reviewOn &&
    void park.send((commandId) => ({ ...opened.id, commandId, reason, reviewOn, text: text || undefined }))
  return (
    <TextSheet
      title='眼下办不了，先挂账'
      lead='居民会看到原因，和哪天前再给回音。到日子自动接着办。'
      above={
        <>
          <Choice label='什么原因' options={parkReasons} value={reason} onChange={setReason} />
          <View className='lead'>哪天再看？</View>
          <Choice label='哪天再看' options={reviewDays(cloudNow())} value={reviewOn} onChange={setReviewOn} />
        </>
      }
      missing={missingOfParking(reason, reviewOn)}
      box={reason === 'other' ? '写一句为什么' : '再说明一句（可以不写）'}
      optional={reason !== 'other'}
      action='告诉居民'
      sending={park}
      onSay={send}
      onLeave={onLeave}
    />
  )
}
