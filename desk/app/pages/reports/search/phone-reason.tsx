import { useState } from 'react'
import { Input, Modal } from 'antd'
import { SAYING_MAX } from '@contract/report/report'
import type { FoundCard } from '@contract/report/search'
import { useCommand } from '@/api/use-command'
import { desk } from '../../../api/desk'

/** Looking for somebody's phone takes a reason, which whoever left it can read. */
export function PhoneReason({ phone, onFound, onLeave }: PhoneReasonProps) {
  const [reason, write] = useState('')
  const find = useCommand(desk.findReportsByPhone, ({ rows }) => {
    onFound(rows)
    onLeave()
  })
  return (
    <Modal
      title='用电话找'
      open
      okText='写明了，找一找'
      cancelText='返回'
      confirmLoading={find.busy}
      okButtonProps={{ disabled: reason.trim().length < 2 }}
      onOk={() => void find.send((commandId) => ({ commandId, phone, reason }))}
      onCancel={onLeave}
    >
      <p>{`找留了${phone}的反映。为什么要找？写明原因，居民查得到。`}</p>
      <Input.TextArea
        aria-label='原因'
        maxLength={SAYING_MAX}
        value={reason}
        onChange={({ target }) => write(target.value)}
      />
      {find.errorText && <p role='alert'>{find.errorText}</p>}
    </Modal>
  )
}

type PhoneReasonProps = { phone: string; onFound: (rows: readonly FoundCard[]) => void; onLeave: () => void }
