import { useState } from 'react'
import { View } from '@tarojs/components'
import { useCommand } from '@/api/use-command'
import { worker } from '@/api/worker'
import { cloudNow } from '@/clock/cloud-now'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { daysWords } from './days-words'
import { parseHolidayNotice, type NoticeDays } from './parse-holiday-notice'

/** One year: whether its days off are known, and a box to paste the notice into; what was read is shown before it counts. */
export function YearCard({ year: { year, known, off, on }, mayWrite, onWritten }: YearCardProps) {
  const [notice, setNotice] = useState('')
  const [round, startOver] = useState(0)
  const write = useCommand(worker.writeHolidays, () => {
    setNotice('')
    startOver(round + 1)
    return onWritten()
  })
  const read = parseHolidayNotice(notice, Number(year))
  return (
    <Card title={`${year}年放假安排`}>
      <View>{known ? '已经有了。' : '还没有，先按周一到周五算。'}</View>
      <DaysLines off={off} on={on} />
      {mayWrite && (
        <>
          <BigTextarea
            key={round}
            label={`${year}年的放假通知`}
            placeholder='把国务院办公厅的放假通知粘贴到这里，也可以照着写：1月1日至3日放假。1月9日上班。'
            most={2000}
            onInput={setNotice}
          />
          {read.off.length > 0 && (
            <View aria-live='polite'>
              <View>{`读到放假${read.off.length}天，周末上班${read.on.length}天，请对一对：`}</View>
              <DaysLines {...read} />
            </View>
          )}
          {notice.trim() && read.off.length === 0 && <Notice>这里面没有读到放假的日子。</Notice>}
          {write.errorText && <Notice tone='error'>{write.errorText}</Notice>}
          {read.off.length > 0 && (
            <BigButton
              kind='plain'
              busy={write.busy}
              onClick={() => void write.send((commandId) => ({ commandId, year, ...read }))}
            >
              {`记下${year}年的安排`}
            </BigButton>
          )}
        </>
      )}
    </Card>
  )
}

function DaysLines({ off, on }: NoticeDays) {
  return (
    <>
      {off.length > 0 && <View>{`放假：${daysWords(off, cloudNow())}`}</View>}
      {on.length > 0 && <View>{`上班：${daysWords(on, cloudNow())}`}</View>}
    </>
  )
}

type YearCardProps = {
  year: { year: string; known: boolean } & NoticeDays
  mayWrite: boolean
  onWritten: () => Promise<boolean>
}
