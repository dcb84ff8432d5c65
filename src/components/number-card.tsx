import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import './number-card.scss'

/** The slip a clerk would hand over: its number large, then what was promised. */
export function NumberCard({ title, label, number, children }: NumberCardProps) {
  return (
    <View className='number-card'>
      <View className='title'>{title}</View>
      <View className='number-card-number'>
        {label}
        <Text className='unbroken'>{number}</Text>
      </View>
      <View className='number-card-lines stack'>{children}</View>
    </View>
  )
}

type NumberCardProps = { title: string; label: '编号' | '邀请码'; number: string; children: ReactNode }
