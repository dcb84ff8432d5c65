import { cloudNow } from '@/clock/cloud-now'
import { dayWords } from '@/words/day-words'
import type { SheetProps } from '../sheet-props'
import { Code } from './code'

/** 接待日公告: when, where and who listens; whoever cannot come says it by the code. */
export function ReceptionSheet({ post, office, reception: { on, hours, place, who } }: SheetProps) {
  return (
    <section className='sheet' aria-label={`${post.number}接待日公告`}>
      <h2>接待日</h2>
      <p className='sheet-large'>{[on && dayWords(on, cloudNow()), hours].filter(Boolean).join(' ')}</p>
      {place && <p className='sheet-large'>{place}</p>}
      {who && <p className='sheet-large'>{`${who}听您说`}</p>}
      <p>有事想当面说，来坐坐。来不了的，扫码先说，不用注册。</p>
      <Code url={post.codeUrl} number={post.number} checkDigits={post.checkDigits} size='large' />
      <p>{post.name}</p>
      <p>{`${office.name} 电话${office.phone}`}</p>
    </section>
  )
}
