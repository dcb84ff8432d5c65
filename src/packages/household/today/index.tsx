import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { cloudNow } from '@/clock/cloud-now'
import { BigButton } from '@/components/big-button'
import { LineButton } from '@/components/line-button'
import { Loaded } from '@/components/loaded'
import { Notice } from '@/components/notice'
import { EmptyState } from '@/components/empty-state'
import { Page } from '@/components/page'
import { shareCard } from '@/pages/share-card'
import { coverageWords } from '@/words/place-words'
import { openPage } from '@/pages/open-page'
import { todaysLists } from '../report-list-words'
import { ShareToGroup } from '../share-to-group'
import { AbsenceRows } from './absence-rows'
import type { Today } from './today-storage'
import { MinutesDueList } from './minutes-due-list'
import { OwnPostRows } from './own-post-rows'
import { ReportList } from './report-list'
import { StandRow } from './stand-row'
import { TakenOverRows } from './taken-over-rows'
import { TodaysMeetings } from './todays-meetings'
import { useToday } from './use-today'

/** The household's day, in the order in which it should be dealt with. */
export default function TodayPage() {
  const { query, isLastSeen } = useToday()
  const shared = placardToShare(query.data)
  useShareAppMessage(() => shareCard(shared.title, shared.path))
  return (
    <Page call={query.data?.community}>
      <Loaded query={query}>
        {(today) => (
          <>
            {isLastSeen && <Notice>下面是上次看到的样子。</Notice>}
            <View>
              <View className='title'>{today.household.name}</View>
              <View className='second'>{`联系${coverageWords(today.household.buildings)}`}</View>
              {today.standsInFor.length > 0 && (
                <View className='second'>{`这几天还代${today.standsInFor.join('、')}照看`}</View>
              )}
            </View>
            <OwnPostRows posts={today.ownPosts ?? []} />
            <AbsenceRows absences={today.absences ?? []} onDone={query.reload} />
            <TodaysMeetings meetings={today.meetings.today} now={cloudNow()} />
            {isQuiet(today) && <EmptyState>今天没有新的事，歇一歇。</EmptyState>}
            <ReportList today={today} reload={query.reload} />
            <TakenOverRows rows={today.takenOver ?? []} />
            <MinutesDueList meetings={today.meetings.minutesDue} now={cloudNow()} />
            <BigButton kind='plain' icon='pen' onClick={() => openPage('packages/household/neighbour-report/index')}>
              替邻居记一条
            </BigButton>
            <StandRow stand={today.stand} now={cloudNow()} onDone={query.reload} />
            <ShareToGroup {...shared} />
            <LineButton
              icon='bench'
              more='开一个，写纪要'
              onClick={() => openPage('packages/household/meetings/index')}
            >
              板凳会
            </LineButton>
            <LineButton
              icon='people'
              more='社区请各户一起碰头、培训'
              onClick={() => openPage('packages/household/huddles/index')}
            >
              碰头会
            </LineButton>
            <LineButton
              icon='door'
              more='告诉社区，请一户照看'
              onClick={() => openPage('packages/household/away/index')}
            >
              外出几天
            </LineButton>
            <LineButton icon='house' more='职责、牌子、任期' onClick={() => openPage('packages/household/post/index')}>
              我的牌子
            </LineButton>
            <LineButton icon='check' onClick={() => openPage('packages/household/list/index', { list: 'done' })}>
              办过的事
            </LineButton>
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** Nothing at all is to be done. */
function isQuiet(today: Today) {
  const { meetings } = today
  const lists = todaysLists.every((list) => today[list].total === 0)
  const isAsked = today.absences?.some(({ isMine }) => !isMine)
  return lists && !isAsked && meetings.today.rows.length === 0 && meetings.minutesDue.rows.length === 0
}

/** A card for the building's group: it opens the household's placard, and grants no right. */
function placardToShare(today: Today | undefined) {
  const page = '/pages/placard/index'
  return {
    title: '家门口的事，跟我们说说。',
    path: today ? `${page}?number=${encodeURIComponent(today.household.number)}` : page,
  }
}
