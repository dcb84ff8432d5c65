import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { BigButton } from './big-button'
import { Foot } from './foot'
import { Icon } from './icon'
import type { IconName } from './icon'
import { Page } from './page'
import './result-page.scss'

/** What came of it, as a page of its own: a tick, what happens next (`children`) and at most two ways on, the likelier one first. */
export function ResultPage({ title, ways, call, children }: ResultPageProps) {
  const [first, second] = ways
  return (
    <Page call={call}>
      <View className='result-head' aria-role='alert' aria-live='polite'>
        <View className='result-tick'>
          <Icon name='check' />
        </View>
        <View className='title'>{title}</View>
      </View>
      {children}
      <Foot>
        {second && <WayOn way={second} kind='plain' />}
        <WayOn way={first} kind='primary' />
      </Foot>
    </Page>
  )
}

function WayOn({ way: { words, ...way }, kind }: { way: Way; kind: 'primary' | 'plain' }) {
  return (
    <BigButton kind={kind} {...way}>
      {words}
    </BigButton>
  )
}

type Way = { words: string; icon?: IconName; onClick: () => void }

type ResultPageProps = {
  title: string
  ways: readonly [Way, Way?]
  call?: { name: string; phone: string } | null
  /** What happens next. */
  children?: ReactNode
}
