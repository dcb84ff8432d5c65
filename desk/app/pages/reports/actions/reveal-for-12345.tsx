import { Button } from 'antd'
import type { OutputOf } from '@contract/procedure'
import type { desk as contract } from '@contract/desk'
import { useCommand } from '@/api/use-command'
import { desk } from '../../../api/desk'

export type RevealedContact = OutputOf<typeof contract.revealContactAsWorker>

/** Takes along whom to call, once the resident agreed to it: that it was opened, and for what, the resident can read. */
export function RevealFor12345({ reportId, onRevealed }: RevealFor12345Props) {
  const reveal = useCommand(desk.revealContactAsWorker, onRevealed)
  return (
    <>
      <p className='second'>
        里面没有姓名电话，也没有居民的原话。居民本人同意了，才可以带上；看过会记下来，居民查得到。
      </p>
      {reveal.errorText && <p role='alert'>{reveal.errorText}</p>}
      <Button
        size='small'
        loading={reveal.busy}
        onClick={() => void reveal.send((commandId) => ({ reportId, commandId, reason }))}
      >
        居民同意了，带上姓名电话
      </Button>
    </>
  )
}

const reason = '您同意了，转12345时带上姓名电话'

type RevealFor12345Props = { reportId: string; onRevealed: (contact: RevealedContact) => void }
