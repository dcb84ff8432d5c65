import { View } from '@tarojs/components'
import { ShortChoice } from './short-choice'

/** How many come together: alone, or with up to three neighbours. */
export function PartyChoice({ value, onChange }: { value: number; onChange: (party: number) => void }) {
  return (
    <View className='stack'>
      <View>几个人来？</View>
      <ShortChoice
        label='几个人来？'
        options={parties}
        value={String(value)}
        onChange={(party) => onChange(Number(party))}
      />
    </View>
  )
}

const parties = [
  { value: '1', title: '自己' },
  { value: '2', title: '2人' },
  { value: '3', title: '3人' },
  { value: '4', title: '4人' },
] as const satisfies readonly { value: string; title: string }[]
