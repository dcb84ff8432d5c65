import { useState } from 'react'
import type { Reply } from '@contract/refusal'
import type { MeetingCard } from '@contract/meeting/meeting'
import { useList } from '@/api/use-list'
import { MeetingRows } from '@/components/meeting-rows'
import { ShortChoice } from '@/components/short-choice'

/** Bench meetings to come or past, whichever is chosen. */
export function MeetingLists({ ask, empty, onOpen }: MeetingListsProps) {
  const [list, show] = useState<ListName>('coming')
  const query = useList(ask, { list })
  return (
    <>
      <ShortChoice label='看哪些' options={lists} value={list} onChange={show} />
      <MeetingRows query={query} empty={empty} more={list === 'coming' ? '看更晚的' : undefined} onOpen={onOpen} />
    </>
  )
}

type MeetingListsProps = {
  ask: (input: { list: ListName; before?: string }) => Promise<Reply<{ rows: MeetingCard[]; older: string | null }>>
  empty: string
  onOpen: (meeting: MeetingCard) => void
}

const lists = [
  { value: 'coming', title: '要来的' },
  { value: 'past', title: '以前的' },
] as const

type ListName = (typeof lists)[number]['value']
