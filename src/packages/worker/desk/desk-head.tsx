import { View } from '@tarojs/components'
import type { WorkerQueue } from '@contract/worker'
import { LineButton } from '@/components/line-button'
import { go } from '@/pages/go'
import { queues } from '../queue-words'
import { QueueLine } from './queue-line'
import type { DeskView } from './use-desk'

/** Whose desk it is, its queues with their counts, and what else is done from here. */
export function DeskHead({ desk, open, onQueue }: DeskHeadProps) {
  const isClear = queues.every(({ queue }) => desk.counts[queue] === 0)
  return (
    <View className='stack'>
      <View>
        <View className='title' aria-role='heading'>
          {desk.scope}
        </View>
        <View className='second'>{desk.name}</View>
      </View>
      {isClear && <View className='lead'>这里都安排好了。</View>}
      {queues.map(({ queue, title, line }) => (
        <QueueLine
          key={queue}
          count={desk.counts[queue]}
          title={title}
          line={line}
          isOpen={queue === open}
          onOpen={() => onQueue(queue)}
        />
      ))}
      <LineButton icon='pen' onClick={() => go('packages/worker/file/index')}>
        替邻居记一条
      </LineButton>
      <LineButton icon='bench' more='都开了什么，说好的事办了没有' onClick={() => go('packages/worker/meetings/index')}>
        板凳会
      </LineButton>
      {desk.mayInvite && (
        <LineButton icon='people' more='请中心户或社区工作者进来' onClick={() => go('packages/worker/invite/index')}>
          发一个邀请码
        </LineButton>
      )}
    </View>
  )
}

type DeskHeadProps = { desk: DeskView; open?: WorkerQueue; onQueue: (queue: WorkerQueue) => void }
