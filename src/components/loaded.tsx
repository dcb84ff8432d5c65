import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { BigButton } from './big-button'
import { NothingYet } from './nothing-yet'
import { Notice } from './notice'

/** The four faces of what is asked for: on its way, refused, empty, there. What was seen stays in sight while it is asked for again. */
export function Loaded<Data>({ asked, isEmpty, empty, children }: LoadedProps<Data>) {
  const { data, sorry, again } = asked
  return (
    <View className='stack'>
      {sorry && (
        <Notice tone='sorry'>
          <View>{sorry}</View>
          <BigButton kind='quiet' onClick={again}>
            再试一次
          </BigButton>
        </Notice>
      )}
      {data === undefined && !sorry && (
        <View className='hint' aria-live='polite'>
          正在打开…
        </View>
      )}
      {data !== undefined &&
        (isEmpty?.(data) ? <NothingYet>{empty ?? '这里还没有什么。'}</NothingYet> : children(data))}
      {asked.older && (
        <BigButton kind='plain' busy={asked.asking} onClick={asked.older}>
          看更早的
        </BigButton>
      )}
    </View>
  )
}

type LoadedProps<Data> = {
  asked: Asked<Data>
  isEmpty?: (data: Data) => boolean
  /** What an empty list says. */
  empty?: string
  children: (data: Data) => ReactNode
}

/** What `useQuery` and `useList` give. */
export type Asked<Data> = {
  data?: Data
  /** Why it is not there, in words. */
  sorry: string | undefined
  asking: boolean
  again: () => void
  /** Fetches the next, older page; absent at the end of a list. */
  older?: () => void
}
