import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Pressable } from '@/components/pressable'
import './result.scss'

/** One line of what will be written down, with 改 behind it; what it may be changed to opens below it. */
export function ResultRow({ name, says, onChange, children }: ResultRowProps) {
  const word = says === undefined ? '补上' : '改'
  return (
    <View>
      <Pressable className='result-row' label={`${name}：${says ?? '没写'}，${word}`} onClick={onChange}>
        <View className='result-words'>
          <View>
            <View className='hint'>{name}</View>
            <View className={says === undefined ? 'second' : 'said'}>{says ?? '没写'}</View>
          </View>
          <View className='result-change'>{word}</View>
        </View>
      </Pressable>
      {children}
    </View>
  )
}

type ResultRowProps = { name: string; says: string | undefined; onChange: () => void; children?: ReactNode }
