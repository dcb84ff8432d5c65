import { useState } from 'react'
import { View } from '@tarojs/components'
import type { InputOf } from '@contract/procedure'
import type { resident as contract } from '@contract/resident'
import { SAYING_MAX } from '@contract/report/report'
import { resident } from '@/api/resident'
import { useAction } from '@/actions/use-action'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { contactedChoices, satisfiedChoices, solvedChoices } from '@/words/callback-words'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { Notice } from '@/components/notice'
import type { OpenedReport } from '@/actions/opened-thing'

type Callback = InputOf<typeof contract.answerCallback>

/** Only the resident says whether it is solved. */
export function CallbackCard({ opened }: { opened: OpenedReport }) {
  const [contacted, setContacted] = useState<'yes' | 'no' | null>(null)
  const [solved, setSolved] = useState<Callback['solved'] | null>(null)
  const [satisfied, setSatisfied] = useState<NonNullable<Callback['satisfied']> | null>(null)
  const [text, setText] = useState('')
  const tell = useAction(resident.answerCallback, opened, (_, said) =>
    opened.done(said.solved === 'yes' ? '记下了，谢谢您。' : '记下了，社区重新办。'),
  )
  const send = () => {
    if (!contacted || !solved) return
    void tell.send((commandId) => ({
      ...opened.id,
      commandId,
      contacted: contacted === 'yes',
      solved,
      satisfied: satisfied ?? undefined,
      text: (solved !== 'yes' && text.trim()) || undefined,
    }))
  }
  return (
    <Card title='请您看看解决了没有'>
      <View>有人联系过您吗？</View>
      <Choice label='有人联系过您吗？' options={contactedChoices} value={contacted} onChange={setContacted} />
      <View>事情解决了吗？</View>
      <Choice label='事情解决了吗？' options={solvedChoices} value={solved} onChange={setSolved} />
      <View>您满意吗？（可以不答）</View>
      <Choice label='您满意吗？' options={satisfiedChoices} value={satisfied} onChange={setSatisfied} />
      {solved && solved !== 'yes' && (
        <BigTextarea
          label='还差在哪儿（可以不写）'
          placeholder='还差在哪儿？可以不写。'
          initial={text}
          most={SAYING_MAX}
          onInput={setText}
        />
      )}
      {tell.errorText && <Notice tone='error'>{tell.errorText}</Notice>}
      <BigButton busy={tell.busy} disabled={!contacted || !solved} onClick={send}>
        {contacted && solved ? '就这样说' : '请先答上面两句'}
      </BigButton>
    </Card>
  )
}
