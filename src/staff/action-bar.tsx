import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { useScale } from '@/styles/use-scale'
import './action-bar.scss'

/** Above this the buttons would leave too little of the page to read: then only the next one stays in reach. */
const pinnedScaleMax = 1.2

/** A page whose buttons stay within the thumb's reach, at the foot of the screen: the next one, and the others while there is room. */
export function ActionBar({ others, next, children }: ActionBarProps) {
  const areAllPinned = useScale() <= pinnedScaleMax
  return (
    <View>
      <View className='stack'>
        {children}
        {others && !areAllPinned && <View className='actions-others'>{others}</View>}
      </View>
      {(next || (areAllPinned && others)) && (
        <View className='actions stack'>
          {others && areAllPinned && <View className='actions-others'>{others}</View>}
          {next}
        </View>
      )}
    </View>
  )
}

type ActionBarProps = { others: ReactNode; next: ReactNode; children: ReactNode }
