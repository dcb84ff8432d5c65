import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { WorkerHuddle } from '@contract/huddle/worker-view'
import { Actions } from '@/actions/actions'
import { OpenedSheet } from '@/actions/opened-sheet'
import { OutcomeNotice } from '@/actions/outcome-notice'
import { useOpened } from '@/actions/use-opened'
import { huddles } from '@/api/huddles'
import { LineButton } from '@/components/line-button'
import { Loaded } from '@/components/loaded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { openPage } from '@/pages/open-page'
import { HuddleFacts } from '@/staff/huddle-facts'
import { HuddleMinutes } from '@/staff/huddle-minutes'
import { lookAtWords } from '@/staff/look-at-words'
import { actionsOnPage } from './actions-on-page'
import { huddleActions } from './huddle-actions'
import { PartRows } from './part-rows'

/** One meeting of posts: the next thing to do first, then what it is about, who is called, what was agreed. */
export default function HuddlePage() {
  const { params } = useRouter<{ meetingId?: string }>()
  const opened = useOpened(huddles.getHuddle, { meetingId: params.meetingId ?? '' })
  return (
    <Page>
      <Loaded query={opened.query} shape='story'>
        {(huddle) => {
          const { next, atTheDoor, changes } = actionsOnPage(huddle)
          const of = { table: huddleActions, opened, thing: huddle }
          return (
            <View className='stack'>
              <HuddleFacts huddle={huddle} />
              <OutcomeNotice outcome={opened.outcome} />
              {huddle.held && <Notice>有的话没通过内容核对，各户先看不到。</Notice>}
              {lookAtWords(huddle.lookAt) && <View className='lead'>{lookAtWords(huddle.lookAt)}</View>}
              <Actions {...of} names={next} look='next' />
              <Actions {...of} names={atTheDoor} />
              <HuddleMinutes huddle={huddle} />
              <Reports decisions={huddle.decisions} />
              <PartRows huddle={huddle} />
              <Actions {...of} names={changes} />
              <OpenedSheet {...of} />
            </View>
          )
        }}
      </Loaded>
    </Page>
  )
}

/** The report that each decision became, where it is the worker's to see. */
function Reports({ decisions }: Pick<WorkerHuddle, 'decisions'>) {
  return (
    <>
      {decisions.map(
        ({ what, reportId }) =>
          reportId && (
            <LineButton
              key={reportId}
              icon='check'
              more={what}
              onClick={() => openPage('packages/worker/report/index', { reportId })}
            >
              看看办到哪一步
            </LineButton>
          ),
      )}
    </>
  )
}
