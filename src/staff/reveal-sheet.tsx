import { useState } from 'react'
import { View } from '@tarojs/components'
import type * as z from 'zod/mini'
import type { Reply } from '@contract/refusal'
import type { revealedContact } from '@contract/report/revealed-contact'
import { useAction } from '@/actions/use-action'
import { PhoneLine } from '@/components/phone-line'
import { Sheet } from '@/components/sheet'
import { whom, type Staff } from '@/words/report-words'
import { TextSheet } from './text-sheet'
import type { OpenedReport } from '@/actions/opened-thing'

/** Opens the neighbour's name and phone for a reason, which the neighbour can read. */
export function RevealSheet({ opened, ask, reasons, reader, onLeave }: RevealSheetProps) {
  const [contact, setContact] = useState<Contact>()
  const looking = useAction(ask, opened, setContact)
  if (contact)
    return (
      <Sheet title='姓名电话' onLeave={onLeave}>
        <View className='lead'>{contact.name ?? '没留姓名'}</View>
        {contact.phone ? (
          <PhoneLine lead='点一下就打' name={contact.name ?? '电话'} phone={contact.phone} />
        ) : (
          <View className='lead'>没留电话</View>
        )}
        <View className='second'>{`这次查看已经记下，${whom[reader]}看得到。`}</View>
      </Sheet>
    )
  return (
    <TextSheet
      title='看姓名电话'
      lead={`为什么要看？写明原因，${whom[reader]}查得到。`}
      ready={reasons}
      box='原因'
      action='写明了，看一看'
      sending={looking}
      onSay={(reason) => void looking.send((commandId) => ({ ...opened.id, commandId, reason }))}
      onLeave={onLeave}
    />
  )
}

type Contact = z.output<typeof revealedContact>

type RevealSheetProps = {
  opened: OpenedReport
  ask: (input: { reportId: string; commandId: string; reason: string }) => Promise<Reply<Contact>>
  reader: Staff
  reasons: readonly string[]
  onLeave: () => void
}
