import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Tap } from '@/components/tap'
import './queue-line.scss'

/** A queue on the desk: how many stand in it, what it is, what it asks for. */
export function QueueLine({ count, title, line, isOpen, onOpen }: QueueLineProps) {
  const look = ['queue-line', isOpen && 'queue-line-on', count === 0 && 'queue-line-empty'].filter(Boolean).join(' ')
  return (
    <Tap className={look} label={`${title}，${count}件。${line}`} onClick={onOpen}>
      <View className='queue-line-words'>
        <View className='queue-line-count'>{String(count)}</View>
        <View>
          <View className='lead'>{title}</View>
          <View className='second'>{line}</View>
        </View>
        <Icon name='onward' />
      </View>
    </Tap>
  )
}

type QueueLineProps = { count: number; title: string; line: string; isOpen: boolean; onOpen: () => void }
