import { useState } from 'react'
import { Button, Modal } from 'antd'
import type { WorkerReport } from '@contract/report/worker'

/** Pictures and sounds are taken with the phone: how this very report is found there. */
export function PhoneHint({ report }: { report: WorkerReport }) {
  const [isOpen, setOpen] = useState(false)
  if (!report.allowedActions.includes('resolve')) return null
  return (
    <>
      <Button onClick={() => setOpen(true)}>用手机补照片</Button>
      <Modal title='用手机补照片' open={isOpen} footer={null} onCancel={() => setOpen(false)}>
        <p>在手机上打开连心桥的工作台，在上面的框里输入编号：</p>
        <p className='login-letters'>{report.number}</p>
        <p>打开这一件，点【办好了】，就可以拍照片、录一段话。</p>
      </Modal>
    </>
  )
}
