import { useState } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { Card } from '@/components/card'
import { roles } from '@/components/meeting-minutes'
import { ShortChoice } from '@/components/short-choice'
import { DateOrTimeField } from '@/staff/date-or-time-field'
import type { DecisionDraft } from './minutes-draft'

/** One thing that was agreed: what, who sees to it, by when. */
export function DecisionFields({ no, initial, notice, onInput, onRemove }: DecisionFormProps) {
  const [role, setRole] = useState(initial.role)
  return (
    <Card title={`说好的第${no}件`}>
      <BigTextarea
        label={`第${no}件，做什么`}
        placeholder='做什么？'
        initial={initial.what}
        most={200}
        onInput={(what) => onInput({ what })}
      />
      {notice}
      <View>谁来办</View>
      <ShortChoice
        label='谁来办'
        options={roles}
        value={role}
        onChange={(chosen) => {
          setRole(chosen)
          onInput({ role: chosen })
        }}
      />
      <DateOrTimeField label='哪天办好' mode='date' initial={initial.by} onInput={(by) => onInput({ by })} />
      <BigButton kind='quiet' onClick={onRemove}>
        去掉这一件
      </BigButton>
    </Card>
  )
}

type DecisionFormProps = {
  no: number
  initial: DecisionDraft
  /** What is to be said of what was written. */
  notice: ReactNode
  onInput: (part: Partial<DecisionDraft>) => void
  onRemove: () => void
}
