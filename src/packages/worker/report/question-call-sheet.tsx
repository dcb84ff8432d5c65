import { useState } from 'react'
import { useAction } from '@/actions/use-action'
import type { OpenedReport } from '@/actions/opened-thing'
import { worker } from '@/api/worker'
import { Choice } from '@/components/choice'
import { TextSheet } from '@/staff/text-sheet'
import { reachedChoices } from '@/staff/reached-choices'

/** A call about a question that no message could bring: what the resident answered, or that nobody could be asked. */
export function QuestionCallSheet({ opened, onLeave }: { opened: OpenedReport; onLeave: () => void }) {
  const [reached, setReached] = useState<'yes' | 'no' | null>(null)
  const record = useAction(worker.recordQuestionCall, opened, (_, { text }) =>
    opened.done(text ? '记下了，已告诉跟进的人。' : '记下了。居民七天里没有回话，这件事就先收起来。'),
  )
  return (
    <TextSheet
      title='打过电话了'
      lead='消息没送到居民手里。电话在【看姓名电话】里；没留电话的，点【没打通】。'
      above={<Choice label='打通了吗？' options={reachedChoices} value={reached} onChange={setReached} />}
      missing={reached === null ? '请先点一点打通了没有。' : undefined}
      box={reached === 'no' ? '没打通，不用写' : '居民怎么说的（没答就空着）'}
      optional
      action='记下来'
      sending={record}
      onSay={(text) =>
        void record.send((commandId) => ({
          ...opened.id,
          commandId,
          reached: reached === 'yes',
          text: reached === 'yes' && text ? text : undefined,
        }))
      }
      onLeave={onLeave}
    />
  )
}
