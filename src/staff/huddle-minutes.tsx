import { View } from '@tarojs/components'
import type { HuddleCommonView } from '@contract/huddle/huddle'
import { cloudNow } from '@/clock/cloud-now'
import { Card } from '@/components/card'
import { roles } from '@/components/meeting-minutes'
import { Tag } from '@/components/tag'
import { daysUntil, dayWords } from '@/words/day-words'

/** What the posts talk about and, once it is there, what was said and agreed, by whom it is seen to. */
export function HuddleMinutes({ huddle }: { huddle: HuddleCommonView }) {
  const { topics, decisions } = huddle
  const isJoint = new Set(topics.map(({ community }) => community)).size > 1
  return (
    <>
      {topics.length > 0 && (
        <Card title='商量什么'>
          {topics.map(({ text, said, community }, index) => (
            <View key={index}>
              <View>{topics.length > 1 ? `${index + 1}. ${text}` : text}</View>
              {isJoint && <View className='second'>{community}</View>}
              {said && <View className='second'>{`大家说：${said}`}</View>}
            </View>
          ))}
        </Card>
      )}
      {decisions.length > 0 && (
        <Card title='说好了的事'>
          {decisions.map(({ what, role, by, done, post, community }, index) => (
            <View key={index}>
              <View>{what}</View>
              <View className='second'>{`${whoWords(role, post, community)} · 最晚${dayWords(by, cloudNow())}`}</View>
              <Progress done={done} by={by} />
            </View>
          ))}
        </Card>
      )}
    </>
  )
}

function Progress({ done, by }: { done: boolean; by: string }) {
  if (done) return <Tag tone='good'>办好了</Tag>
  return daysUntil(by, cloudNow()) < 0 ? <Tag tone='late'>比说好的晚了</Tag> : <Tag tone='calm'>正在办</Tag>
}

type Decision = HuddleCommonView['decisions'][number]

/** A household by its post, the office by its name. */
function whoWords(role: Decision['role'], post: Decision['post'], community: string) {
  if (post !== null) return post
  if (role === 'community') return community
  return roles.find(({ value }) => value === role)?.title ?? community
}
