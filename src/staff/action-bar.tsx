import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { useScale } from '@/styles/use-scale'
import './action-bar.scss'

/** A page whose buttons stay within the thumb's reach, at the foot of the screen, at every size of type: two in a row, the next one last and red, a whole row wide where it has no neighbour. */
export function ActionBar({ outcome, others, next, children }: ActionBarProps) {
  const hasIcons = useScale() <= iconsScaleMax
  return (
    <View>
      <View className='stack'>{children}</View>
      {(outcome || others || next) && (
        <View className='actions'>
          {outcome}
          <View className={hasIcons ? 'actions-buttons' : 'actions-buttons actions-of-words'}>
            {others}
            {next}
          </View>
        </View>
      )}
    </View>
  )
}

/** Above this five characters take the half of a row by themselves. */
const iconsScaleMax = 1.2

type ActionBarProps = { outcome?: ReactNode; others?: ReactNode; next: ReactNode; children: ReactNode }
