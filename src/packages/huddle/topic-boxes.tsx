import { View } from '@tarojs/components'
import { HUDDLE_TOPICS_MAX } from '@contract/huddle/huddle'
import { huddles } from '@/api/huddles'
import { useQuery } from '@/api/use-query'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { Card } from '@/components/card'
import { LineButton } from '@/components/line-button'
import { FoundWordsNotice, type FoundWords } from '@/staff/found-words-notice'
import { suggestedBecause, suggestedWords } from '@/staff/huddle-words'
import type { useTopics } from '@/staff/use-topics'

type Topics = ReturnType<typeof useTopics>

/** What a community wants to talk over: written, or taken from what is suggested. */
export function TopicBoxes({ topics, communityId, words }: TopicBoxesProps) {
  const isFull = topics.boxes.length >= HUDDLE_TOPICS_MAX
  return (
    <Card title='商量什么'>
      {topics.boxes.map(({ key, initial }, index) => (
        <View key={key}>
          <BigTextarea
            label={`第${index + 1}件`}
            placeholder='想一起商量什么？'
            initial={initial}
            most={200}
            onInput={(value) => topics.write(key, value)}
          />
          <FoundWordsNotice words={words} where='topic' no={topics.noOf(key)} />
          {topics.boxes.length > 1 && (
            <BigButton kind='quiet' onClick={() => topics.remove(key)}>
              {`去掉第${index + 1}件`}
            </BigButton>
          )}
        </View>
      ))}
      <View className='second'>各户都看得到，不写居民的原话、姓名和门牌号。</View>
      {!isFull && (
        <BigButton kind='plain' onClick={topics.add}>
          再加一件
        </BigButton>
      )}
      {!isFull && communityId && <Suggestions communityId={communityId} onTake={topics.put} />}
    </Card>
  )
}

/** What may be worth talking over, one tap each. */
function Suggestions({ communityId, onTake }: { communityId: string; onTake: (text: string) => void }) {
  const { data } = useQuery(huddles.suggestHuddleTopics, { communityId })
  if (!data?.topics.length) return null
  return (
    <>
      <View>可以商量这些：</View>
      {data.topics.map((topic) => {
        const text = suggestedWords(topic)
        return (
          <LineButton key={topic.why + text} icon='bench' more={suggestedBecause(topic)} onClick={() => onTake(text)}>
            {`放进议题：${text}`}
          </LineButton>
        )
      })}
    </>
  )
}

type TopicBoxesProps = { topics: Topics; communityId: string | undefined; words: FoundWords }
