import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import { openPage } from '../open-page'
import type { WaitingRow } from './waiting-rows'
import './waiting.scss'

/** What waits, a line each; where nothing does, the placard's own word stands in the same place. */
export function Waiting({ rows }: { rows: readonly WaitingRow[] }) {
  if (rows.length === 0) return <View className='waiting-none'>家门口的事，跟我们说说。</View>
  return (
    <>
      {rows.map(({ words, isDue, page, params }) => (
        <Pressable key={page} className='waiting-row' onClick={() => openPage(page, params)}>
          <View className='waiting-words'>
            <View className={isDue ? 'waiting-mark waiting-due' : 'waiting-mark'} />
            <View>{words}</View>
            <Icon name='onward' />
          </View>
        </Pressable>
      ))}
    </>
  )
}
