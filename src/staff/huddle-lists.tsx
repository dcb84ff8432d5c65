import { useState } from 'react'
import { View } from '@tarojs/components'
import type { HuddleCard as Card } from '@contract/huddle/huddle'
import type { Reply } from '@contract/refusal'
import { useList } from '@/api/use-list'
import { Loaded } from '@/components/loaded'
import { ShortChoice } from '@/components/short-choice'
import { HuddleCard } from './huddle-card'

type ListName = 'coming' | 'past'

/** Meetings of posts to come or past, whichever is chosen. */
export function HuddleLists({ ask, empty, onOpen }: HuddleListsProps) {
  const [list, show] = useState<ListName>('coming')
  const query = useList(ask, { list })
  return (
    <>
      <ShortChoice label='看哪些' options={lists} value={list} onChange={show} />
      <Loaded
        query={query}
        isEmpty={({ rows }) => rows.length === 0}
        more={list === 'coming' ? '看更晚的' : undefined}
        empty={empty}
      >
        {({ rows }) => (
          <View className='stack'>
            {rows.map((huddle) => (
              <HuddleCard key={huddle.meetingId} huddle={huddle} onOpen={() => onOpen(huddle.meetingId)} />
            ))}
          </View>
        )}
      </Loaded>
    </>
  )
}

const lists = [
  { value: 'coming', title: '要来的' },
  { value: 'past', title: '以前的' },
] as const

type HuddleListsProps = {
  ask: (input: { list: ListName; before?: string }) => Promise<Reply<{ rows: Card[]; older: string | null }>>
  empty: string
  onOpen: (meetingId: string) => void
}
