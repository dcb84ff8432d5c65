import { useState } from 'react'
import { EXTENSION_DAYS_MAX } from '@contract/report/reasons'
import type { ResultHow } from '@contract/report/result'
import { cloudNow } from '@/clock/cloud-now'
import { parseResult } from '@/staff/result/parse-result'
import { daysToChoose, doneDayWords, ways } from '@/staff/result/result-words'
import { dayWords } from '@/words/day-words'
import { Select } from 'antd'
import { desk } from '../../../api/desk'
import { Choices } from '../../../components/choices'
import type { FormProps } from './form-props'
import { draftName, SayForm } from './say-form'
import { useFormCommand } from './use-form-command'

/** A question to the resident, who answers on the phone. */
export function AskForm(props: FormProps) {
  const name = draftName(props.report.reportId, 'ask')
  const ask = useFormCommand(desk.askResidentAsWorker, props, name, () => '问了，居民会在手机上回您。')
  return (
    <SayForm
      {...{ name, onLeave: props.onLeave, sending: ask }}
      box='想问居民什么'
      action='发给居民'
      onSay={(text) => ask.say({ text })}
    />
  )
}

/** The street promises another day, once: by how many working days later, and why. */
export function ExtendForm(props: FormProps) {
  const name = draftName(props.report.reportId, 'extend')
  const [days, setDays] = useState<string | null>(null)
  const extend = useFormCommand(desk.extendDeadline, props, name, ({ promisedOn }) =>
    promisedOn ? `延到了${dayWords(promisedOn, cloudNow())}，已经告诉居民。` : '已经告诉居民。',
  )
  return (
    <SayForm
      {...{ name, onLeave: props.onLeave, sending: extend }}
      lead='一件事只能延一次。居民会看到新的日子，和您写的原因。'
      above={<Choices label='晚几个工作日' options={laterBy} value={days} onChange={setDays} />}
      missing={days ? undefined : '请先点晚几天。'}
      box='为什么要晚'
      action='告诉居民'
      onSay={(reason) => days && extend.say({ days: +days, reason })}
    />
  )
}

const laterBy = [3, 5, EXTENSION_DAYS_MAX].map((days) => ({ value: String(days), title: `晚${days}个工作日` }))

/** What was done and how it is now; when and how may be said besides. Whether it is solved is the resident's to say. */
export function ResolveForm(props: FormProps) {
  const name = draftName(props.report.reportId, 'resolve')
  const [doneOn, setDoneOn] = useState<string>()
  const [how, setHow] = useState<ResultHow>()
  const resolve = useFormCommand(desk.resolveReportAsWorker, props, name, () => '记下了，等居民看看解决了没有。')
  const now = cloudNow()
  return (
    <SayForm
      {...{ name, onLeave: props.onLeave, sending: resolve }}
      ready={results}
      box='写一句：怎么办的，现在什么样。'
      action='办好了'
      above={
        <div className='actions-row'>
          <Select
            aria-label='哪天办的'
            placeholder='哪天办的（可以不选）'
            allowClear
            popupMatchSelectWidth={false}
            value={doneOn}
            options={daysToChoose(undefined, now).map((day) => ({ value: day, label: doneDayWords(day, now) }))}
            onChange={setDoneOn}
          />
          <Select
            aria-label='怎么办的'
            placeholder='怎么办的（可以不选）'
            allowClear
            popupMatchSelectWidth={false}
            value={how}
            options={ways.map(({ value, title }) => ({ value, label: title }))}
            onChange={setHow}
          />
        </div>
      }
      onSay={(text) => {
        const read = parseResult(text, now)
        resolve.say({ text, photos: [], ...definite({ doneOn: doneOn ?? read.doneOn, how: how ?? read.how }) })
      }}
    />
  )
}

function definite<Fields extends object>(fields: Fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields
}

const results = [
  '已经修好了，能用了。',
  '请物业来处理过了，现在好了。',
  '上门看过，两边都说开了。',
  '问清楚了，该怎么办也跟您说了。',
]
