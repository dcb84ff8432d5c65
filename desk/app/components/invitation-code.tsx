import { cloudNow } from '@/clock/cloud-now'
import { dayWords, shanghaiDay } from '@/words/day-words'

/** A one-time code to hand over, shown this once. */
export function InvitationCode({ invitation: { post, code, expiresAt } }: { invitation: Invitation }) {
  return (
    <section className='card' aria-label='邀请码'>
      <h2>{post}</h2>
      <p className='login-letters'>{`${code.slice(0, 5)} ${code.slice(5)}`}</p>
      <p>{`${dayWords(shanghaiDay(expiresAt), cloudNow())}前有效，只能用一次。`}</p>
      <p>请把码当面交给本人：打开连心桥，点【我的】【我有邀请码】，输进去，再点【我来当】。</p>
      <p className='second'>离开这一页就看不到了，需要时再发一个。</p>
    </section>
  )
}

export type Invitation = { post: string; code: string; expiresAt: string }
