import { View } from '@tarojs/components'
import type { ResidentReport } from '@contract/report/resident'
import { cloudNow } from '@/clock/cloud-now'
import { Card } from '@/components/card'
import { momentWords } from '@/words/day-words'

/** Who opened this person's name or phone, when and why; nothing to say where none was left. */
export function AccessList({ footprints, hasContact }: Pick<ResidentReport, 'footprints' | 'hasContact'>) {
  if (!hasContact.name && !hasContact.phone && footprints.length === 0) return null
  return (
    <Card title='谁看过我的姓名电话'>
      {footprints.length === 0 && <View className='second'>还没有人看过您的姓名电话。</View>}
      {footprints.map(({ at, by, reason }) => (
        <View key={at + by}>{`${by}${momentWords(at, cloudNow())}看了您的姓名电话，因为：${reason}`}</View>
      ))}
    </Card>
  )
}
