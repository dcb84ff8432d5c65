import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import './action-bar.scss'

/** A page whose buttons stay within the thumb's reach, at the foot of the screen, at every size of type: two in a row, the next one last and red, a whole row wide where it has no neighbour. */
export function ActionBar({ outcome, others, next, children }: ActionBarProps) {
  return (
    <View>
      <View className='stack'>{children}</View>
      {(outcome || others || next) && (
        <View className='actions'>
          {outcome}
          <View className='actions-buttons'>
            {others}
            {next}
          </View>
        </View>
      )}
    </View>
  )
}

type ActionBarProps = { outcome?: ReactNode; others?: ReactNode; next: ReactNode; children: ReactNode }
