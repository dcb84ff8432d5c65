import { useState } from 'react'
import type { CSSProperties, ReactNode } from 'react'
import { View } from '@tarojs/components'
import { useScale } from '@/styles/use-scale'
import { FootContext } from './foot-context'
import { OpenSheets } from './open-sheets'
import { PageHead } from './page-head'
import { PhoneLine } from './phone-line'
import './foot.scss'
import './page.scss'

/** The sheet every page is written on: sets the size of text, ends with the number to call and carries the buttons of `Foot`. */
export function Page({ head, title, call, wide, children }: PageProps) {
  const scale = useScale()
  const [foot, setFoot] = useState<ReactNode>(null)
  return (
    <View
      className={['page', wide && 'page-wide', foot && 'page-with-foot'].filter(Boolean).join(' ')}
      style={{ '--scale': scale } as CSSProperties}
    >
      <PageHead title={head} />
      {title && (
        <View className='page-title title' aria-role='heading'>
          {title}
        </View>
      )}
      <OpenSheets>
        <FootContext.Provider value={setFoot}>
          <View className='stack'>{children}</View>
        </FootContext.Provider>
      </OpenSheets>
      {call && <PhoneLine name={call.name} phone={call.phone} />}
      {foot && <View className='foot-room' />}
      {foot && <View className='foot stack'>{foot}</View>}
    </View>
  )
}

type PageProps = {
  /** Whose page it is, as 海棠社区 · 3号楼; else the head says what the page is. */
  head?: string | undefined
  title?: string
  /** Whom one may call from here; the community on every page of a resident. */
  call?: { name: string; phone: string } | null
  /** Uses the whole width of a desk's screen. */
  wide?: boolean
  children: ReactNode
}
