import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import './queue-line.scss'

/** A queue on the overview: how many stand in it, what it is, and what it asks for where something does. */
export function QueueLine({ count, title, line, isOpen, onOpen }: QueueLineProps) {
  const look = ['queue-line', isOpen && 'queue-line-on', count === 0 && 'queue-line-empty'].filter(Boolean).join(' ')
  return (
    <Pressable className={look} label={`${title}，${count}件。${line}`} onClick={onOpen}>
      <View className='queue-line-words'>
        <View className='queue-line-count'>{String(count)}</View>
        <View>
          <View className='lead'>{title}</View>
          {count > 0 && <View className='second'>{line}</View>}
        </View>
        <Icon name='onward' />
      </View>
    </Pressable>
  )
}

type QueueLineProps = { count: number; title: string; line: string; isOpen: boolean; onOpen: () => void }
