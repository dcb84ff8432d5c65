import { useState } from 'react'
import { View } from '@tarojs/components'
import { useCommand } from '@/api/use-command'
import { worker } from '@/api/worker'
import { cloudNow } from '@/clock/cloud-now'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { daysUntil } from '@/words/day-words'
import { daysWords } from './days-words'
import { readComingDays } from './read-coming-days'

/** On which days a community is closed besides holidays; what was read is shown before it counts. */
export function ClosedDaysCard({ community: { id: communityId, name, closed }, onWritten }: ClosedDaysCardProps) {
  const [text, setText] = useState('')
  const [round, startOver] = useState(0)
  const write = useCommand(worker.writeClosedDays, () => {
    setText('')
    startOver(round + 1)
    return onWritten()
  })
  const now = cloudNow()
  const read = readComingDays(text, now)
  const kept = closed.filter((day) => daysUntil(day, now) >= 0)
  const send = (days: readonly string[]) =>
    void write.send((commandId) => ({ commandId, communityId, closed: [...new Set(days)].sort() }))
  return (
    <Card title={`${name}另外不上班的日子`}>
      <View>{kept.length > 0 ? daysWords(kept, now) : '没有。'}</View>
      <BigTextarea
        key={round}
        label={`${name}另外不上班的日子`}
        placeholder='比如：1月14日、1月20日至22日'
        most={200}
        onInput={setText}
      />
      {read.length > 0 && <View aria-live='polite'>{`读到${read.length}天：${daysWords(read, now)}`}</View>}
      {text.trim() && read.length === 0 && <Notice>这里面没有读到日子。</Notice>}
      {write.errorText && <Notice tone='error'>{write.errorText}</Notice>}
      {read.length > 0 && (
        <BigButton kind='plain' busy={write.busy} onClick={() => send([...kept, ...read])}>
          加上这几天
        </BigButton>
      )}
      {kept.length > 0 && (
        <BigButton kind='quiet' busy={write.busy} onClick={() => send([])}>
          全部去掉
        </BigButton>
      )}
    </Card>
  )
}

type ClosedDaysCardProps = {
  community: { id: string; name: string; closed: readonly string[] }
  onWritten: () => Promise<boolean>
}
