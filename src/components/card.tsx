import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import './card.scss'

/** A white sheet on the paper, for things that belong together. */
export function Card({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <View className='card'>
      {title && (
        <View className='card-title lead' aria-role='heading'>
          {title}
        </View>
      )}
      <View className='stack'>{children}</View>
    </View>
  )
}
