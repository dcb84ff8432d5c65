import { View } from '@tarojs/components'
import type { OutputOf } from '@contract/procedure'
import type { worker as contract } from '@contract/worker'
import { useCommand } from '@/api/use-command'
import { worker } from '@/api/worker'
import { cloudNow } from '@/clock/cloud-now'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { momentWords } from '@/words/day-words'
import { browserWords } from './browser-words'

/** A PC at which somebody is signed in, and the way to leave it from here. */
export function SessionCard({ session, onEnded }: { session: Session; onEnded: () => Promise<boolean> }) {
  const { sessionId, browser, ip, from } = session
  const end = useCommand(worker.endSession, onEnded)
  return (
    <Card title={browserWords(browser)}>
      <View className='second'>{`网络地址${ip}，${momentWords(from, cloudNow())}打开的`}</View>
      {end.errorText && <Notice tone='error'>{end.errorText}</Notice>}
      <BigButton kind='plain' busy={end.busy} onClick={() => void end.send((commandId) => ({ commandId, sessionId }))}>
        退出
      </BigButton>
    </Card>
  )
}

type Session = OutputOf<typeof contract.listSessions>['rows'][number]
