import { useState } from 'react'
import { View } from '@tarojs/components'
import { PARK_DAYS_MAX } from '@contract/report/reasons'
import type { ParkReason } from '@contract/report/reasons'
import type { OpenedReport } from '@/actions/opened-thing'
import { useAction } from '@/actions/use-action'
import { worker } from '@/api/worker'
import { cloudNow } from '@/clock/cloud-now'
import { Choice } from '@/components/choice'
import { TextSheet } from '@/staff/text-sheet'
import { dayWords, shanghaiDay } from '@/words/day-words'
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
      missing={missingWords(reason, reviewOn)}
      box={reason === 'other' ? '写一句为什么' : '再说明一句（可以不写）'}
      optional={reason !== 'other'}
      action='告诉居民'
      sending={park}
      onSay={send}
      onLeave={onLeave}
    />
  )
}

function missingWords(reason: ParkReason | null, reviewOn: string | null) {
  if (!reason) return '请先点一个原因。'
  return reviewOn ? undefined : '请点一个再看的日子。'
}

function reviewDays(now: Date) {
  return [
    { days: 14, title: '两周后' },
    { days: 30, title: '一个月后' },
    { days: 60, title: '两个月后' },
    { days: PARK_DAYS_MAX, title: '三个月后' },
  ].map(({ days, title }) => {
    const day = shanghaiDay(new Date(now.getTime() + days * DAY_MS).toISOString())
    return { value: day, title, line: dayWords(day, now) }
  })
}

const DAY_MS = 86_400_000
