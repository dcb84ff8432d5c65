import type { CSSProperties, ReactNode } from 'react'
import { View } from '@tarojs/components'
import { useScale } from '@/styles/use-scale'
import { PageHead } from './page-head'
import { PhoneLine } from './phone-line'
import './page.scss'

/** The sheet every page is written on: sets the size of text and ends with the number to call. */
export function Page({ title, call, wide, children }: PageProps) {
  const scale = useScale()
  return (
    <View className={wide ? 'page page-wide' : 'page'} style={{ '--scale': scale } as CSSProperties}>
      <PageHead />
      {title && (
        <View className='page-title title' aria-role='heading'>
          {title}
        </View>
      )}
      <View className='stack'>{children}</View>
      {call && <PhoneLine name={call.name} phone={call.phone} />}
    </View>
  )
}

type PageProps = {
  title?: string
  /** Whom one may call from here; the community on every page of a resident. */
  call?: { name: string; phone: string } | null
  /** Uses the whole width of a desk's screen. */
  wide?: boolean
  children: ReactNode
}
