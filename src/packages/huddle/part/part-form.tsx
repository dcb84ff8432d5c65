import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import type { HuddlePart, WorkerHuddle } from '@contract/huddle/worker-view'
import { visibleLength } from '@contract/schema/text'
import { huddles } from '@/api/huddles'
import { useCommand } from '@/api/use-command'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { leavePage } from '@/staff/leave-page'
import { useTopics } from '@/staff/use-topics'
import { CheckList } from '../check-list'
import { TopicBoxes } from '../topic-boxes'
import { useAllowedWords } from '../use-allowed-words'

/** What this community wants to talk over, and which of its households are called. */
export function PartForm({ huddle, part, households }: PartFormProps) {
  const { communityId, name } = part
  const topics = useTopics(huddle.topics.filter(({ community }) => community === name).map(({ text }) => text))
  const [before] = useState(() => part.households.map(({ id }) => id))
  const called = useRef(before)
  const [wanting, setWanting] = useState<string>()
  const { words, looking } = useAllowedWords()
  const keep = useCommand(looking(huddles.planHuddlePart), () => leavePage('packages/huddle/list/index'))
  const send = () => {
    const written = topics.written()
    const missing = written.some((text) => visibleLength(text) < 2 || visibleLength(text) > 200)
    setWanting(missing ? '每件事写2到200个字。' : undefined)
    const given = { meetingId: huddle.meetingId, communityId, topics: written, householdIds: called.current }
    if (!missing) void keep.send((commandId) => ({ commandId, ...given }))
  }
  const errorText = wanting ?? keep.errorText
  return (
    <View className='stack'>
      <TopicBoxes topics={topics} communityId={communityId} words={words} />
      <Card title='请哪几户'>
        <CheckList
          options={households}
          initial={before}
          onChange={(ids) => {
            called.current = ids
          }}
        />
        {huddle.state === 'published' && <View className='second'>新请的、不用来的，都会收到消息。</View>}
      </Card>
      <Foot>
        {errorText && <Notice tone='error'>{errorText}</Notice>}
        <BigButton busy={keep.busy} onClick={send}>
          记下
        </BigButton>
      </Foot>
    </View>
  )
}

type PartFormProps = {
  huddle: WorkerHuddle
  part: HuddlePart
  households: readonly { id: string; name: string }[]
}
