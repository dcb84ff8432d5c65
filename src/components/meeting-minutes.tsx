import { View } from '@tarojs/components'
import type * as z from 'zod/mini'
import type { decision, decisionRole } from '@contract/meeting/meeting'
import { cloudNow } from '@/clock/cloud-now'
import { Card } from './card'
import { daysUntil, dayWords } from '@/words/day-words'
import { Tag } from './tag'

/** What the neighbours talk about and, once it is out, what was said and agreed. */
export function MeetingMinutes({ topics, decisions }: MeetingMinutesProps) {
  return (
    <>
      <Card title='聊什么'>
        {topics.map(({ text, said }, index) => (
          <View key={index}>
            <View>{topics.length > 1 ? `${index + 1}. ${text}` : text}</View>
            {said && <View className='second'>{`大家说：${said}`}</View>}
          </View>
        ))}
      </Card>
      {decisions.length > 0 && (
        <Card title='说好了的事'>
          {decisions.map(({ what, role, by, done }, index) => (
            <View key={index}>
              <View>{what}</View>
              <View className='second'>{`${roleWord(role)} · 最晚${dayWords(by, cloudNow())}`}</View>
              <Progress done={done} by={by} />
            </View>
          ))}
        </Card>
      )}
      <View className='second'>板凳会只商量；依法须业主表决的，另行表决。</View>
    </>
  )
}

function Progress({ done, by }: { done: boolean; by: string }) {
  if (done) return <Tag tone='good'>办好了</Tag>
  return daysUntil(by, cloudNow()) < 0 ? <Tag tone='late'>比说好的晚了</Tag> : <Tag tone='calm'>正在办</Tag>
}

type Role = z.output<typeof decisionRole>

type MeetingMinutesProps = {
  topics: readonly { text: string; said: string | null }[]
  decisions: readonly Pick<z.output<typeof decision>, 'what' | 'role' | 'by' | 'done'>[]
}

/** Who sees to what was agreed: posts, never persons. */
export const roles = [
  { value: 'household', title: '中心户' },
  { value: 'community', title: '社区' },
  { value: 'street', title: '街道' },
  { value: 'property', title: '物业' },
] as const satisfies readonly { value: Role; title: string }[]

function roleWord(role: Role) {
  return roles.find(({ value }) => value === role)?.title ?? '社区'
}
