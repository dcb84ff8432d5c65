import { useState } from 'react'
import { Button, Input } from 'antd'
import { summaryWords } from '@/packages/worker/report/summary-words'
import { cloudNow } from '@/clock/cloud-now'
import { propertyWords } from '@/staff/property-words'
import { desk } from '../../../api/desk'
import { copy, failedWords } from './copy'
import type { FormProps } from './form-props'
import { useFormCommand } from './use-form-command'

/** A text for the property company that says where and what, never who or in whose words; once it was sent that is written down. */
export function PropertyForm(props: FormProps) {
  const [what, setWhat] = useState('')
  const [copied, setCopied] = useState<boolean>()
  const tell = useFormCommand(desk.tellPropertyAsWorker, props, null, () => '记下了：已请物业处理。')
  const text = propertyWords(props.report, what)
  return (
    <>
      <Input
        aria-label='哪儿怎么了，写一句（可以不写）'
        placeholder='哪儿怎么了，写一句（可以不写）。比如：三楼楼道灯不亮'
        maxLength={40}
        value={what}
        onChange={({ target }) => setWhat(target.value)}
      />
      <p className='said'>{text}</p>
      <p className='second'>里面没有姓名电话，也没有反映人的原话。</p>
      {copied !== undefined && <p role='status'>{copied ? copiedWords : failedWords}</p>}
      {tell.errorText && <p role='alert'>{tell.errorText}</p>}
      <div className='actions-row'>
        <Button type={copied ? 'default' : 'primary'} onClick={() => void copy(text).then(setCopied)}>
          复制这段话
        </Button>
        {copied !== undefined && (
          <Button type='primary' loading={tell.busy} onClick={() => tell.say({})}>
            已请物业处理
          </Button>
        )}
        <Button onClick={props.onLeave}>返回</Button>
      </div>
    </>
  )
}

/** What 12345 or the grid platform needs to know, without who said it or in what words. */
export function SummaryForm({ report, onLeave }: FormProps) {
  const [text, setText] = useState(() => summaryWords(report, cloudNow()))
  const [copied, setCopied] = useState<boolean>()
  return (
    <>
      <p>里面没有姓名电话，也没有居民的原话。要是还能认出人，改一改再复制。</p>
      <Input.TextArea
        aria-label='摘要'
        autoSize={{ minRows: 4, maxRows: 14 }}
        maxLength={1500}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {copied !== undefined && <p role='status'>{copied ? '复制好了。' : failedWords}</p>}
      <div className='actions-row'>
        <Button type='primary' onClick={() => void copy(text).then(setCopied)}>
          复制
        </Button>
        <Button onClick={onLeave}>返回</Button>
      </div>
    </>
  )
}

const copiedWords = '复制好了，发给物业吧。发过了，点【已请物业处理】。'
