import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Refusal } from '@contract/refusal'
import { BigButton } from './big-button'
import { EmptyState } from './empty-state'
import { Notice } from './notice'
import { Skeleton } from './skeleton'
import type { Shape } from './skeleton'

/** The four faces of what is asked for: on its way, refused, empty, there. What was seen stays in sight while it is asked for again. */
export function Loaded<Data>({
  query,
  shape = 'list',
  isEmpty,
  empty,
  more = '看更早的',
  onGone,
  children,
}: LoadedProps<Data>) {
  const { data, errorText, refusal, reload } = query
  const isGone = onGone && (refusal === 'NOT_FOUND' || refusal === 'INPUT_INVALID')
  return (
    <View className='stack'>
      {errorText && (
        <Notice tone='error'>
          <View>{errorText}</View>
          <BigButton kind='quiet' onClick={isGone ? onGone : reload}>
            {isGone ? '回首页' : '再试一次'}
          </BigButton>
        </Notice>
      )}
      {data === undefined && !errorText && <Skeleton shape={shape} />}
      {data !== undefined &&
        (empty !== undefined && isEmpty?.(data) ? <EmptyState>{empty}</EmptyState> : children(data))}
      {query.older && (
        <BigButton kind='plain' busy={query.loading} onClick={query.older}>
          {more}
        </BigButton>
      )}
    </View>
  )
}

type LoadedProps<Data> = {
  query: Query<Data>
  /** The shape of what will come. */
  shape?: Shape
  isEmpty?: (data: Data) => boolean
  /** What an empty list says: what there is to do. */
  empty?: string
  /** What the next page of a list holds, where that is not what is older. */
  more?: string | undefined
  /** Goes home, where what was asked for is not there: asking again would not find it. */
  onGone?: () => void
  children: (data: Data) => ReactNode
}

/** What `useQuery` and `useList` give. */
export type Query<Data> = {
  data?: Data
  /** Why it is not there, in words. */
  errorText: string | undefined
  refusal?: Refusal | undefined
  loading: boolean
  reload: () => void
  /** Fetches the next, older page; absent at the end of a list. */
  older?: () => void
}
