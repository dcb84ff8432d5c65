import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import './notice.scss'

/** What came of a press, said where it was pressed; it stays until something else happens. */
export function Notice({ tone = 'calm', children }: { tone?: 'calm' | 'good' | 'error'; children: ReactNode }) {
  return (
    <View className={`notice notice-${tone}`} aria-role='alert' aria-live='polite'>
      {children}
    </View>
  )
}
