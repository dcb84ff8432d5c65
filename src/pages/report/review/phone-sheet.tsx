import { View } from '@tarojs/components'
import { Sheet } from '@/components/sheet'
import { TextField } from '@/components/text-field'
import type { ReviewForm } from './use-review'

/** A phone to ring back, for whoever wishes to. */
export function PhoneSheet({ form: { draft, leaveSheet } }: { form: ReviewForm }) {
  return (
    <Sheet title='留个电话好回您话' onLeave={leaveSheet}>
      <TextField
        label='电话（可不留）'
        kind='number'
        initial={draft.shown.phone}
        most={40}
        onInput={(phone) => draft.write({ phone })}
      />
      <View className='second'>只给经办的社区（街道）人员用。</View>
    </Sheet>
  )
}
