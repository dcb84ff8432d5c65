import { View } from '@tarojs/components'
import type { WorkerQueue } from '@contract/report/worker-queue'
import { Notice } from '@/components/notice'
import { LineButton } from '@/components/line-button'
import { openPage } from '@/pages/open-page'
import { queues } from '../queue-words'
import { SearchBox } from '../search-box'
import { EmployeeLine } from './employee-line'
import { PostLines } from './post-lines'
import { QueueLine } from './queue-line'
import { countOf } from './use-overview'
import type { OverviewView } from './use-overview'
import './menu-icons.scss'

/** Whose overview it is, the queues with their counts, and what else is done from here. */
export function OverviewMenu({ view, open, onQueue }: OverviewMenuProps) {
  const isClear = queues.every(({ queue }) => countOf(view, queue) === 0) && !view.absences?.uncovered
  return (
    <View className='stack'>
      <View>
        <View className='title' aria-role='heading'>
          {view.scope}
        </View>
        <View className='second'>{view.name}</View>
      </View>
      <SearchBox onFind={(typed) => void openPage('packages/worker/search/index', { typed })} />
      {view.remindersStopped !== undefined && (
        <Notice>
          <View>{`提醒已经停了${view.remindersStopped}小时。要紧的事先打电话。`}</View>
        </Notice>
      )}
      {view.unknownYear && (
        <Notice>
          <View>{`${view.unknownYear}年的放假安排还没有，先按周一到周五算。`}</View>
        </Notice>
      )}
      {isClear && <View className='lead'>这里都安排好了。</View>}
      {queues.map(({ queue, title, line }) => (
        <QueueLine
          key={queue}
          count={countOf(view, queue)}
          title={title}
          line={line}
          isOpen={queue === open}
          onOpen={() => onQueue(queue)}
        />
      ))}
      {view.absences && (
        <LineButton
          icon='door'
          more={awayWords(view.absences)}
          onClick={() => openPage('packages/worker/absences/index')}
        >
          中心户外出
        </LineButton>
      )}
      <LineButton icon='pen' onClick={() => openPage('packages/worker/neighbour-report/index')}>
        替邻居记一条
      </LineButton>
      <LineButton
        icon='bench'
        more={
          view.counts.checkingMeetings
            ? `有${view.counts.checkingMeetings}场的内容待看`
            : '都开了什么，说好的事办了没有'
        }
        onClick={() => openPage('packages/worker/meetings/index')}
      >
        板凳会
      </LineButton>
      {view.mayInvite && (
        <LineButton
          icon='people'
          more='请各户一起碰头、培训、授牌'
          onClick={() => openPage('packages/huddle/list/index')}
        >
          碰头会
        </LineButton>
      )}
      <LineButton
        icon='megaphone'
        more='说了多少、办了多少，点数字看是哪些'
        onClick={() => openPage('packages/worker/figures/index')}
      >
        本月数字
      </LineButton>
      <LineButton
        icon='clock'
        more='放假安排、社区不上班的日子'
        onClick={() => openPage('packages/worker/calendar/index')}
      >
        工作日
      </LineButton>
      <LineButton icon='computer' more='在电脑上一次看很多件' onClick={() => openPage('packages/worker/desk/index')}>
        用电脑
      </LineButton>
      <EmployeeLine />
      {view.mayInvite && <PostLines view={view} />}
      {view.mayInvite && (
        <LineButton
          icon='people'
          more='请中心户或社区工作者进来'
          onClick={() => openPage('packages/worker/invite/index')}
        >
          发一个邀请码
        </LineButton>
      )}
    </View>
  )
}

function awayWords({ away, uncovered }: NonNullable<OverviewView['absences']>) {
  if (away === 0) return '现在没有'
  return uncovered > 0 ? `现在${away}户，其中${uncovered}户没有人照看` : `现在${away}户，都有人照看`
}

type OverviewMenuProps = { view: OverviewView; open?: WorkerQueue; onQueue: (queue: WorkerQueue) => void }
