import { useState } from 'react'
import { household } from '@/api/household'
import { useList } from '@/api/use-list'
import { MeetingRows } from '@/components/meeting-rows'
import { Page } from '@/components/page'
import { ShortChoice } from '@/components/short-choice'
import { go } from '@/pages/go'
import { OpenMeetingButton } from '../open-meeting-button'

/** The household's own bench meetings: to come, drafts among them, and past. */
export default function MeetingsPage() {
  const [list, show] = useState<ListName>('coming')
  const asked = useList(household.meetings, { list })
  return (
    <Page title='板凳会'>
      <OpenMeetingButton kind='primary' />
      <ShortChoice label='看哪些' options={lists} value={list} onChange={show} />
      <MeetingRows
        asked={asked}
        empty='还没有人坐下来。有什么想一起聊聊的,开一个吧。'
        onOpen={({ meetingId, state }) =>
          go(state === 'draft' ? 'packages/household/plan/index' : 'packages/household/meeting/index', { meetingId })
        }
      />
    </Page>
  )
}

const lists = [
  { value: 'coming', title: '要来的' },
  { value: 'past', title: '以前的' },
] as const

type ListName = (typeof lists)[number]['value']
