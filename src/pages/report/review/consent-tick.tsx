import { View } from '@tarojs/components'
import { Checkbox } from '@/components/checkbox'
import { Loaded } from '@/components/loaded'
import { isAgreed, newTick } from '../new/consent'
import type { ReviewForm } from './use-review'

/** The resident's own tick; it names the households that the place really leads to, and is gone when others would get it. */
export function ConsentTick({ form: { draft, recipients } }: { form: ReviewForm }) {
  const written = draft.shown
  if (!written.building) return <View className='second'>先选好在哪儿，再看告诉谁。</View>
  return (
    <Loaded query={recipients} shape='rows'>
      {({ households }) =>
        households.length === 0 ? (
          <View className='second'>这件事由社区来办，中心户看不到您是谁。</View>
        ) : (
          <Checkbox
            on={isAgreed(written, households)}
            onChange={(on) => draft.change({ ticked: on ? newTick(written, households) : undefined })}
          >
            {`我同意把姓名告诉${households.map(({ name }) => name).join('、')}，只用来办这件事。`}
          </Checkbox>
        )
      }
    </Loaded>
  )
}
