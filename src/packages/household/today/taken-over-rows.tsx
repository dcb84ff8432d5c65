import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import type { Today } from './today-storage'

/** What the community took over in the last days, with thanks and the worker's line; nothing to be done, nothing counted. */
export function TakenOverRows({ rows }: { rows: NonNullable<Today['takenOver']> }) {
  return (
    <>
      {rows.map(({ number, place, gist, reason }) => (
        <Card key={number} title='社区已接手，您辛苦了'>
          <View className='second'>{`${place} · ${gist}`}</View>
          {reason && <View>{`社区说：${reason}`}</View>}
        </Card>
      ))}
    </>
  )
}
