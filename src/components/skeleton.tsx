import { View } from '@tarojs/components'
import './skeleton.scss'

/** The pale shape of what is on its way, about as large as what will come. */
export function Skeleton({ shape }: { shape: Shape }) {
  const bone = <View className='bone' />
  return (
    <View className={`stack skeleton-${shape}`} aria-role='status' aria-label='正在打开'>
      {bone}
      {bone}
      {bone}
    </View>
  )
}

/** A list of cards, one thing with its story, a form to fill in, rows that lead on. */
export type Shape = 'list' | 'story' | 'form' | 'rows'
