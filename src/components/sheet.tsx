import { useState } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { BigButton } from './big-button'
import { FootContext } from './foot-context'
import { Icon } from './icon'
import { InSheetContext } from './in-sheet-context'
import { useSheetStep } from './open-sheets'
import { Pressable } from './pressable'
import './foot.scss'
import './sheet.scss'

/** A question that must be answered or left before going on: slides up over the page, and back closes it as ✕ and 返回 do. */
export function Sheet({ title, onLeave, children }: SheetProps) {
  const [foot, setFoot] = useState<ReactNode>(null)
  useSheetStep(onLeave)
  return (
    <View className='sheet' aria-role='dialog' aria-label={title}>
      <View className={foot ? 'sheet-paper sheet-with-foot' : 'sheet-paper'}>
        <View className='sheet-head'>
          <View className='title' aria-role='heading'>
            {title}
          </View>
          <Pressable className='sheet-close' label='关上' onClick={onLeave}>
            <Icon name='remove' />
          </Pressable>
        </View>
        <View className='stack'>
          <FootContext.Provider value={setFoot}>
            <InSheetContext.Provider value>{children}</InSheetContext.Provider>
          </FootContext.Provider>
          <BigButton kind='quiet' onClick={onLeave}>
            返回
          </BigButton>
        </View>
        {foot && <View className='foot stack'>{foot}</View>}
      </View>
    </View>
  )
}

type SheetProps = { title: string; onLeave: () => void; children: ReactNode }
