import { useState } from 'react'
import { SEATS_MAX } from '@contract/seats/sign-up'
import { View } from '@tarojs/components'
import { ShortChoice } from '@/components/short-choice'
import { TextField } from '@/components/text-field'
import type { Plan } from './plan-draft'

/** Whoever comes, or so many. */
export function SeatsChoice({ initial, onChange }: SeatsChoiceProps) {
  const [isLimited, setLimited] = useState(initial.isLimited)
  const [seats, setSeats] = useState(initial.seats)
  return (
    <>
      <View>座位</View>
      <ShortChoice
        label='座位'
        options={[
          { value: 'open', title: '不限' },
          { value: 'limited', title: seats ? `限${seats}个` : '限几个' },
        ]}
        value={isLimited ? 'limited' : 'open'}
        onChange={(chosen) => {
          setLimited(chosen === 'limited')
          onChange({ isLimited: chosen === 'limited' })
        }}
      />
      {isLimited && (
        <TextField
          label='限几个座位'
          hint={`1到${SEATS_MAX}个`}
          kind='number'
          most={5}
          initial={seats}
          onInput={(typed) => {
            setSeats(typed)
            onChange({ seats: typed })
          }}
        />
      )}
    </>
  )
}

type SeatsChoiceProps = { initial: Pick<Plan, 'isLimited' | 'seats'>; onChange: (part: Partial<Plan>) => void }
