import { useState } from 'react'
import { Button, Input } from 'antd'
import * as z from 'zod/mini'
import { hotlineNumber } from '@contract/report/contact'
import { cloudNow } from '@/clock/cloud-now'
import { desk } from '../../../api/desk'
import { useKept } from '../../../api/use-kept'
import { copy, failedWords } from './copy'
import type { FormProps } from './form-props'
import { handOverWords } from './hand-over-words'
import { RevealFor12345, type RevealedContact } from './reveal-for-12345'
import { draftName } from './say-form'
import { useFormCommand } from './use-form-command'

/** Gives it to 12345: a text to send them, then the number they gave; the resident reads that number. */
export function HandOverForm(props: FormProps) {
  const { report, onLeave } = props
  const name = draftName(report.reportId, 'hand-over')
  const [{ what, hotline }, keep] = useKept(name, { what: '', hotline: report.hotline ?? '' })
  const [contact, setContact] = useState<RevealedContact | null>(null)
  const [copied, setCopied] = useState<boolean>()
  const handOver = useFormCommand(desk.handOverReport, props, name, () => '记下了：已转12345，已经告诉居民。')
  const text = handOverWords(report, what, contact, cloudNow())
  const isNumber = z.safeParse(hotlineNumber, hotline).success
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (isNumber) handOver.say({ hotline })
      }}
    >
      <p>先把下面这段话给12345，再写下他们给的编号。5个工作日后再看一次，居民会看到编号和日子。</p>
      <Input
        aria-label='什么事，用您的话写一句'
        placeholder='什么事，用您的话写一句。比如：三楼楼道灯不亮'
        maxLength={100}
        value={what}
        onChange={({ target }) => keep({ what: target.value, hotline })}
      />
      <p className='said'>{text}</p>
      {report.allowedActions.includes('reveal') && !contact && (
        <RevealFor12345 reportId={report.reportId} onRevealed={setContact} />
      )}
      {copied !== undefined && <p role='status'>{copied ? '复制好了，给12345吧。' : failedWords}</p>}
      <div className='actions-row'>
        <Button onClick={() => void copy(text).then(setCopied)}>复制这段话</Button>
      </div>
      <Input
        aria-label='12345给的编号'
        placeholder='12345给的编号'
        maxLength={80}
        value={hotline}
        onChange={({ target }) => keep({ what, hotline: target.value })}
      />
      {handOver.errorText && <p role='alert'>{handOver.errorText}</p>}
      <div className='actions-row'>
        <Button type='primary' htmlType='submit' loading={handOver.busy} disabled={!isNumber}>
          已转12345
        </Button>
        <Button onClick={onLeave}>返回</Button>
        {!isNumber && <span className='second'>请写下12345给的编号，4到32个字母或数字。</span>}
      </div>
    </form>
  )
}
