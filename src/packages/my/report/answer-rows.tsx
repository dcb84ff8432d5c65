import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Solved } from '@contract/report/callback'
import { Icon } from '@/components/icon'
import { solvedChoices } from '@/words/callback-words'
import './answer-rows.scss'

/** Three rows within the thumb's reach, one an answer. */
export function AnswerRows({ children }: { children: (answer: Solved, title: string) => ReactNode }) {
  return (
    <View className='answer-rows'>
      {solvedChoices.map(({ value, title }) => (
        <View key={value} className='answer-row'>
          {children(value, title)}
        </View>
      ))}
    </View>
  )
}

/** The same rows afterwards. The answer that was pressed stays in its row as plain words: nothing that can be pressed comes under the thumb that gave it. */
export function AnsweredRows({ pressed, others }: { pressed: Solved; others: readonly ReactNode[] }) {
  const rest = solvedChoices.map(({ value }) => value).filter((value) => value !== pressed)
  return (
    <AnswerRows>
      {(answer, title) =>
        answer === pressed ? (
          <View className='answer-said' aria-live='polite'>
            <Icon name='check' />
            <View>{`${title}，记下了`}</View>
          </View>
        ) : (
          others[rest.indexOf(answer)]
        )
      }
    </AnswerRows>
  )
}
