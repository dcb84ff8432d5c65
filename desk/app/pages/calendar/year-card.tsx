import { Button, Input } from 'antd'
import { useCommand } from '@/api/use-command'
import { cloudNow } from '@/clock/cloud-now'
import { daysWords } from '@/packages/worker/calendar/days-words'
import { parseHolidayNotice, type NoticeDays } from '@/packages/worker/calendar/parse-holiday-notice'
import { desk } from '../../api/desk'
import { useKept } from '../../api/use-kept'

/** One year: whether its days off are known, and a box to paste the notice into; what was read is shown before it counts. */
export function YearCard({ year: { year, known, off, on }, mayWrite, onWritten }: YearCardProps) {
  const [notice, write, forget] = useKept(`draft holidays ${year}`, '')
  const send = useCommand(desk.writeHolidays, () => {
    forget()
    return onWritten()
  })
  const read = parseHolidayNotice(notice, Number(year))
  return (
    <section className='card' aria-label={`${year}年放假安排`}>
      <h2>{`${year}年放假安排`}</h2>
      <p>{known ? '已经有了。' : '还没有，先按周一到周五算。'}</p>
      <DaysLines off={off} on={on} />
      {mayWrite && (
        <>
          <Input.TextArea
            aria-label={`${year}年的放假通知`}
            placeholder='把国务院办公厅的放假通知粘贴到这里，也可以照着写：1月1日至3日放假。1月9日上班。'
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={2000}
            value={notice}
            onChange={({ target }) => write(target.value)}
          />
          <div role='status'>
            {read.off.length > 0 && (
              <>
                <p>{`读到放假${read.off.length}天，周末上班${read.on.length}天，请对一对：`}</p>
                <DaysLines {...read} />
              </>
            )}
            {notice.trim() && read.off.length === 0 && <p>这里面没有读到放假的日子。</p>}
          </div>
          {send.errorText && <p role='alert'>{send.errorText}</p>}
          {read.off.length > 0 && (
            <Button loading={send.busy} onClick={() => void send.send((commandId) => ({ commandId, year, ...read }))}>
              {`记下${year}年的安排`}
            </Button>
          )}
        </>
      )}
    </section>
  )
}

function DaysLines({ off, on }: { off: readonly string[]; on: readonly string[] }) {
  const now = cloudNow()
  return (
    <>
      {off.length > 0 && <p className='second'>{`放假：${daysWords(off, now)}`}</p>}
      {on.length > 0 && <p className='second'>{`周末上班：${daysWords(on, now)}`}</p>}
    </>
  )
}

type YearCardProps = {
  year: NoticeDays & { year: string; known: boolean }
  mayWrite: boolean
  onWritten: () => Promise<void>
}
