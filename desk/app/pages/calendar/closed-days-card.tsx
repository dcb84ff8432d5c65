import { Button, Input } from 'antd'
import { useCommand } from '@/api/use-command'
import { cloudNow } from '@/clock/cloud-now'
import { daysWords } from '@/packages/worker/calendar/days-words'
import { readComingDays } from '@/packages/worker/calendar/read-coming-days'
import { daysUntil } from '@/words/day-words'
import { desk } from '../../api/desk'
import { useKept } from '../../api/use-kept'

/** On which days a community is closed besides holidays; what was read is shown before it counts. */
export function ClosedDaysCard({ community: { id: communityId, name, closed }, onWritten }: ClosedDaysCardProps) {
  const [text, write, forget] = useKept(`draft closed ${communityId}`, '')
  const command = useCommand(desk.writeClosedDays, () => {
    forget()
    return onWritten()
  })
  const now = cloudNow()
  const read = readComingDays(text, now)
  const kept = closed.filter((day) => daysUntil(day, now) >= 0)
  const send = (days: readonly string[]) =>
    void command.send((commandId) => ({ commandId, communityId, closed: [...new Set(days)].sort() }))
  const title = `${name}另外不上班的日子`
  return (
    <section className='card' aria-label={title}>
      <h2>{title}</h2>
      <p>{kept.length > 0 ? daysWords(kept, now) : '没有。'}</p>
      <Input
        aria-label={title}
        placeholder='比如：1月14日、1月20日至22日'
        maxLength={200}
        value={text}
        onChange={({ target }) => write(target.value)}
      />
      <p role='status'>
        {read.length > 0 && `读到${read.length}天：${daysWords(read, now)}`}
        {text.trim() && read.length === 0 && '这里面没有读到日子。'}
      </p>
      {command.errorText && <p role='alert'>{command.errorText}</p>}
      <div className='actions-row'>
        {read.length > 0 && (
          <Button loading={command.busy} onClick={() => send([...kept, ...read])}>
            加上这几天
          </Button>
        )}
        {kept.length > 0 && (
          <Button loading={command.busy} onClick={() => send([])}>
            全部去掉
          </Button>
        )}
      </div>
    </section>
  )
}

type ClosedDaysCardProps = {
  community: { id: string; name: string; closed: readonly string[] }
  onWritten: () => Promise<void>
}
