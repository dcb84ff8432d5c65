import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { BigButton } from './big-button'
import { InSheetContext } from './in-sheet-context'
import './sheet.scss'

/** A question that must be answered or left before going on: covers the page, one way on and one way out. */
export function Sheet({ title, leave = '先不了', onLeave, children }: SheetProps) {
  return (
    <View className='sheet' aria-role='dialog' aria-label={title}>
      <View className='sheet-paper stack'>
        <View className='title'>{title}</View>
        <InSheetContext.Provider value>{children}</InSheetContext.Provider>
        <BigButton kind='quiet' onClick={onLeave}>
          {leave}
        </BigButton>
      </View>
    </View>
  )
}

type SheetProps = { title: string; leave?: string; onLeave: () => void; children: ReactNode }
