import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { resident } from '@/api/resident'
import { useList } from '@/api/use-list'
import { BigButton } from '@/components/big-button'
import { MeetingRows } from '@/components/meeting-rows'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { ShortChoice } from '@/components/short-choice'
import { go, startAt } from '@/pages/go'
import { lastDoor } from '@/pages/placard/last-door'

/** A community's bench meetings: to come, mine, past. */
export default function MeetingsPage() {
  const { params } = useRouter<{ communityId?: string }>()
  const [list, show] = useState<ListName>('coming')
  const [door] = useState(lastDoor)
  const communityId = params.communityId ?? door?.community.id
  const asked = useList(resident.meetings, communityId ? { list, communityId } : null)
  return (
    <Page title='板凳会' call={door?.community}>
      {communityId ? (
        <>
          <ShortChoice label='看哪些' options={lists} value={list} onChange={show} />
          <MeetingRows
            asked={asked}
            empty={list === 'mine' ? '您还没有报过名。想来坐坐，看看【要来的】。' : undefined}
            onOpen={({ meetingId }) => go('packages/meeting/detail/index', { meetingId })}
          />
        </>
      ) : (
        <>
          <Notice>先扫一扫楼下的光荣牌，就知道是哪个社区的板凳会了。</Notice>
          <BigButton icon='door' onClick={() => startAt('pages/placard/index')}>
            去找光荣牌
          </BigButton>
        </>
      )}
    </Page>
  )
}

const lists = [
  { value: 'coming', title: '要来的' },
  { value: 'mine', title: '我报名的' },
  { value: 'past', title: '以前的' },
] as const

type ListName = (typeof lists)[number]['value']
