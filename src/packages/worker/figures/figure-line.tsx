import { View } from '@tarojs/components'
import type { FigureCode } from '@contract/figures/figures'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import { figureWords } from '@/staff/figure-words'
import '../overview/queue-line.scss'

/** A figure of a month: how many, of what; it opens what it counts. */
export function FigureLine({ code, value, onOpen }: { code: FigureCode; value: number; onOpen: () => void }) {
  const { word, unit } = figureWords[code]
  return (
    <Pressable
      className={value === 0 ? 'queue-line queue-line-empty' : 'queue-line'}
      label={`${word}，${value}${unit}`}
      onClick={onOpen}
    >
      <View className='queue-line-words'>
        <View className='queue-line-count'>{String(value)}</View>
        <View>
          <View className='lead'>{word}</View>
          <View className='second'>{unit}</View>
        </View>
        <Icon name='onward' />
      </View>
    </Pressable>
  )
}
