import { useState } from 'react'
import { worker } from '@/api/worker'
import { useList } from '@/api/use-list'
import { useQuery } from '@/api/use-query'
import { MeetingRows } from '@/components/meeting-rows'
import { Page } from '@/components/page'
import { ShortChoice } from '@/components/short-choice'
import { go } from '@/pages/go'
import { Suggestions } from './suggestions'

/** All bench meetings of the community, and where one might help. */
export default function MeetingsPage() {
  const [list, show] = useState<ListName>('coming')
  const asked = useList(worker.meetings, { list })
  const suggested = useQuery(worker.meetingSuggestions, {})
  return (
    <Page title='板凳会'>
      <Suggestions suggestions={suggested.data?.suggestions ?? []} />
      <ShortChoice label='看哪些' options={lists} value={list} onChange={show} />
      <MeetingRows
        asked={asked}
        empty='还没有人坐下来。'
        onOpen={({ meetingId }) => go('packages/worker/meeting/index', { meetingId })}
      />
    </Page>
  )
}

const lists = [
  { value: 'coming', title: '要来的' },
  { value: 'past', title: '以前的' },
] as const

type ListName = (typeof lists)[number]['value']
