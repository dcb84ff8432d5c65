import { useState } from 'react'
import { EXTENSION_DAYS_MAX } from '@contract/report/reasons'
import type { OpenedReport } from '@/actions/opened-thing'
import { useAction } from '@/actions/use-action'
import { worker } from '@/api/worker'
import { cloudNow } from '@/clock/cloud-now'
import { Choice } from '@/components/choice'
import { TextSheet } from '@/staff/text-sheet'
import { dayWords } from '@/words/day-words'

/** The street promises another day, once: by how many working days later, and why. */
export function ExtendSheet({ opened, onLeave }: { opened: OpenedReport; onLeave: () => void }) {
  const [days, setDays] = useState<string | null>(null)
  const extend = useAction(worker.extendDeadline, opened, ({ promisedOn }) =>
    opened.done(promisedOn ? `延到了${dayWords(promisedOn, cloudNow())}，已经告诉居民。` : '已经告诉居民。'),
  )
  return (
    <TextSheet
      title='要晚几天'
      lead='一件事只能延一次。居民会看到新的日子，和您写的原因。'
      above={<Choice label='晚几个工作日' options={choices} value={days} onChange={setDays} />}
      missing={days ? undefined : '请先点晚几天。'}
      box='为什么要晚'
      action='告诉居民'
      sending={extend}
      onSay={(reason) => days && void extend.send((commandId) => ({ ...opened.id, commandId, days: +days, reason }))}
      onLeave={onLeave}
    />
  )
}

const choices = [3, 5, EXTENSION_DAYS_MAX].map((days) => ({ value: String(days), title: `晚${days}个工作日` }))
