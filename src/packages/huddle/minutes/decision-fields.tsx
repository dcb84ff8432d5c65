import { useState } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { HuddlePart } from '@contract/huddle/worker-view'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { roles } from '@/components/meeting-minutes'
import { ShortChoice } from '@/components/short-choice'
import { DateOrTimeField } from '@/staff/date-or-time-field'
import type { DecisionDraft } from './minutes-draft'

/** One thing that was agreed: what, in which community, who sees to it, by when. */
export function DecisionFields({ no, initial, parts, notice, onInput, onRemove }: DecisionFieldsProps) {
  const [shown, setShown] = useState(initial)
  const choose = (part: Partial<DecisionDraft>) => {
    setShown({ ...shown, ...part })
    onInput(part)
  }
  const households = parts.find(({ communityId }) => communityId === shown.communityId)?.households ?? []
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
      {parts.length > 1 && (
        <Choice
          label='在哪个社区办'
          options={parts.map(({ communityId, name }) => ({ value: communityId, title: name }))}
          value={shown.communityId}
          onChange={(communityId) => choose({ communityId, householdId: null })}
        />
      )}
      <View>谁来办</View>
      <ShortChoice label='谁来办' options={roles} value={shown.role} onChange={(role) => choose({ role })} />
      {shown.role === 'household' && (
        <Choice
          label='交给哪一户'
          options={households.map(({ id, name }) => ({ value: id, title: name }))}
          value={shown.householdId}
          onChange={(householdId) => choose({ householdId })}
        />
      )}
      <DateOrTimeField label='哪天办好' mode='date' initial={initial.by} onInput={(by) => onInput({ by })} />
      <BigButton kind='quiet' onClick={onRemove}>
        去掉这一件
      </BigButton>
    </Card>
  )
}

type DecisionFieldsProps = {
  no: number
  initial: DecisionDraft
  parts: readonly HuddlePart[]
  /** What is to be said of what was written. */
  notice: ReactNode
  onInput: (part: Partial<DecisionDraft>) => void
  onRemove: () => void
}
