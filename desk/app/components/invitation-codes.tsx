import { Button } from 'antd'
import { cloudNow } from '@/clock/cloud-now'
import { dayWords, shanghaiDay } from '@/words/day-words'
import './invitation-codes.css'

export type Invitation = { post: string; code: string; expiresAt: string }

/** Codes for those who are to hold posts, shown this once: to be copied, or printed and cut. */
export function InvitationCodes({ invitations, onLeave }: InvitationCodesProps) {
  const copy = () => void navigator.clipboard.writeText(invitations.map(lineOf).join('\n'))
  return (
    <section className='card' aria-label='邀请码' role='status'>
      <h2>{`邀请码（${invitations.length}个）`}</h2>
      <p>只在这里显示一次，请现在抄下、复制或打印，当面交给本人。</p>
      <ul className='slip codes'>
        {invitations.map((invitation) => (
          <li key={invitation.code}>
            <strong>{invitation.post}</strong>
            <span className='contact'>{spaced(invitation.code)}</span>
            <span className='second'>
              {`${lastDay(invitation)}前有效，只能用一次。打开连心桥，点【我的】【我有邀请码】，输进去，再点【我来当】。`}
            </span>
          </li>
        ))}
      </ul>
      <div className='actions-row'>
        <Button onClick={copy}>复制</Button>
        <Button onClick={() => window.print()}>打印邀请码</Button>
        <Button onClick={onLeave}>都交出去了</Button>
      </div>
    </section>
  )
}

function lineOf(invitation: Invitation) {
  return `${invitation.post}：${spaced(invitation.code)}（${lastDay(invitation)}前有效）`
}

function spaced(code: string) {
  return `${code.slice(0, 5)} ${code.slice(5)}`
}

function lastDay({ expiresAt }: Invitation) {
  return dayWords(shanghaiDay(expiresAt), cloudNow())
}

type InvitationCodesProps = { invitations: readonly Invitation[]; onLeave: () => void }
