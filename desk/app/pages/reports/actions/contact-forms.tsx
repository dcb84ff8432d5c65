import { useState } from 'react'
import { Button } from 'antd'
import type { OutputOf } from '@contract/procedure'
import type { desk as contract } from '@contract/desk'
import type { PaperReceipt } from '@contract/report/views'
import { useCommand } from '@/api/use-command'
import { PaperSlip } from '../../../components/paper-slip'
import { desk } from '../../../api/desk'
import type { FormProps } from './form-props'
import { draftName, SayForm } from './say-form'
import { useFormCommand } from './use-form-command'

/** Opens the resident's name and phone for a reason, which the resident can read. */
export function RevealForm({ report, onRefused, onLeave }: FormProps) {
  const name = draftName(report.reportId, 'reveal')
  const [contact, setContact] = useState<OutputOf<typeof contract.revealContactAsWorker>>()
  const reveal = useCommand(
    desk.revealContactAsWorker,
    (revealed) => {
      sessionStorage.removeItem(name)
      setContact(revealed)
    },
    () => void onRefused(),
  )
  if (contact)
    return (
      <>
        <p className='contact'>{contact.name ?? '没留姓名'}</p>
        <p className='contact'>{contact.phone ?? '没留电话'}</p>
        <p className='second'>这次查看已经记下，居民看得到。</p>
        <Button onClick={onLeave}>看完了</Button>
      </>
    )
  return (
    <SayForm
      {...{ name, onLeave, sending: reveal }}
      lead='为什么要看？写明原因，居民查得到。'
      ready={['打电话回访', '打电话问清楚情况', '约个时间上门看看']}
      box='原因'
      action='写明了，看一看'
      onSay={(reason) => void reveal.send((commandId) => ({ reportId: report.reportId, commandId, reason }))}
    />
  )
}

/** Says what it means before nothing new is taken of somebody. */
export function MuteForm(props: FormProps) {
  const mute = useFormCommand(desk.muteResident, props, null, () => '记下了，30天里请这位居民先打电话。')
  return (
    <>
      <p>反映这件事的人，30天里不能在本社区交新的反映；有危险的照样收。</p>
      <p>居民会看到，也看得到社区电话；写好的存在他手机里。已经收到的事照常办。您不会知道他是谁，随时可以恢复。</p>
      {mute.errorText && <p role='alert'>{mute.errorText}</p>}
      <div className='actions-row'>
        <Button type='primary' loading={mute.busy} onClick={() => mute.say({})}>
          就这么定
        </Button>
        <Button onClick={props.onLeave}>返回</Button>
      </div>
    </>
  )
}

/** A new paper with a new code, once it is said that the one before is worth nothing then. */
export function RenewForm({ report, onLeave }: FormProps) {
  const [paper, setPaper] = useState<PaperReceipt>()
  const renew = useCommand(desk.renewPaperReceiptAsWorker, setPaper)
  if (paper) return <PaperSlip paper={paper} office={report.community} onLeave={onLeave} />
  return (
    <>
      <p>换了以后，原来那张小条上的查询码就不能用了。</p>
      {renew.errorText && <p role='alert'>{renew.errorText}</p>}
      <div className='actions-row'>
        <Button
          type='primary'
          loading={renew.busy}
          onClick={() => void renew.send((commandId) => ({ reportId: report.reportId, commandId }))}
        >
          换一张
        </Button>
        <Button onClick={onLeave}>返回</Button>
      </div>
    </>
  )
}
