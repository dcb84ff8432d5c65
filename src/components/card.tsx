import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import './card.scss'

/**
 * The three kinds of box. `task`: something somebody has to do, with a red edge and at its side a `Thumbnail`. `reading`: to be read, on the
 * bare paper. `settings`: rows in one group.
 */
export function Card({ kind = 'reading', title, picture, children }: CardProps) {
  return (
    <View className={`card card-${kind}`}>
      {title && (
        <View className='card-title lead' aria-role='heading'>
          {title}
        </View>
      )}
      {picture ? (
        <View className='card-beside'>
          {picture}
          <View className='stack'>{children}</View>
        </View>
      ) : (
        <View className={kind === 'settings' ? 'card-rows' : 'stack'}>{children}</View>
      )}
    </View>
  )
}

type CardProps = {
  kind?: 'task' | 'reading' | 'settings'
  title?: string
  /** What stands beside the words of a task: a `Thumbnail`. */
  picture?: ReactNode
  children: ReactNode
}
