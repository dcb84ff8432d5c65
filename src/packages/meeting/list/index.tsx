import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { resident } from '@/api/resident'
import { useList } from '@/api/use-list'
import { BigButton } from '@/components/big-button'
import { MeetingRows } from '@/components/meeting-rows'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { ShortChoice } from '@/components/short-choice'
import { openPage, relaunchAt } from '@/pages/open-page'
import { lastPlacard } from '@/pages/placard/last-placard'

/** A community's bench meetings: to come, mine, past. */
export default function MeetingsPage() {
  const { params } = useRouter<{ communityId?: string }>()
  const [list, show] = useState<ListName>('coming')
  const [placard] = useState(lastPlacard)
  const communityId = params.communityId ?? placard?.community.id
  const query = useList(resident.listMeetings, communityId ? { list, communityId } : null)
  const community = placard?.community.id === communityId ? placard?.community : undefined
  return (
    <Page head={community?.name} title='板凳会' call={placard?.community}>
      {communityId ? (
        <>
          <ShortChoice label='看哪些' options={lists} value={list} onChange={show} />
          <MeetingRows
            query={query}
            more={list === 'coming' ? '看更晚的' : undefined}
            empty={list === 'mine' ? '您还没有报过名。想来坐坐，看看【要来的】。' : undefined}
            onOpen={({ meetingId }) => openPage('packages/meeting/detail/index', { meetingId })}
          />
        </>
      ) : (
        <>
          <Notice>先扫一扫楼下的光荣牌，就知道是哪个社区的板凳会了。</Notice>
          <BigButton icon='door' onClick={() => relaunchAt('pages/placard/index')}>
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
