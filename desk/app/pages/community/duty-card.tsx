import { useState } from 'react'
import { Button, Select } from 'antd'
import { useCommand } from '@/api/use-command'
import { cloudNow } from '@/clock/cloud-now'
import { dayWords, shanghaiDay } from '@/words/day-words'
import { desk } from '../../api/desk'
import { TextFields } from '../../components/form/text-fields'
import type { Office, Term } from '../../components/office/views'

/** Not an id: those are never empty. */
const nobody = ''

/** Who is told first of what is dangerous, from one day to another. */
export function DutyCard({ office, terms, onChanged }: DutyCardProps) {
  const { duty } = office
  const now = cloudNow()
  const today = shanghaiDay(now.toISOString())
  const [termId, choose] = useState(duty?.termId ?? nobody)
  const [days, setDays] = useState({ from: duty?.from ?? today, until: duty?.until ?? '' })
  const command = useCommand(desk.setDuty, onChanged)
  const workers = terms.filter(({ role, holder }) => role === 'worker' && holder !== null)
  const isBackwards = days.until !== '' && (days.until < today || days.until < days.from)
  const input = {
    communityId: office.id,
    termId: termId || null,
    from: termId ? days.from || null : null,
    until: termId ? days.until || null : null,
  }
  return (
    <section className='card' aria-label='值班'>
      <h2>值班</h2>
      <p>{dutyWords(office, terms, today, now)}</p>
      <p className='second'>没有中心户照看的地方，新来的事先交给值班的这一位。没有人值班，就排在“还没有人接”里。</p>
      <form
        className='set-up-form'
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBackwards) void command.send((commandId) => ({ ...input, commandId }))
        }}
      >
        <Select
          aria-label='由谁值班'
          className='wide'
          value={termId}
          options={[
            { value: nobody, label: '没有人值班' },
            ...workers.map(({ termId, holder }) => ({ value: termId, label: holder ?? '' })),
          ]}
          onChange={choose}
        />
        {termId !== nobody && (
          <TextFields
            specs={specs}
            values={days}
            errors={isBackwards ? { until: '不能早于今天，也不能早于开始的那天。' } : undefined}
            onChange={(name, day) => setDays({ ...days, [name]: day })}
          />
        )}
        {command.errorText && <p role='alert'>{command.errorText}</p>}
        <div className='actions-row'>
          <Button htmlType='submit' type='primary' loading={command.busy}>
            {termId === nobody ? '不设值班' : '定下值班'}
          </Button>
        </div>
      </form>
    </section>
  )
}

const specs = [
  { name: 'from', label: '从哪天起', most: 10, kind: 'date' },
  { name: 'until', label: '到哪天为止', hint: '可以空着，到您另定为止。', most: 10, kind: 'date' },
] as const

function dutyWords({ duty }: Office, terms: readonly Term[], today: string, now: Date) {
  if (duty === null) return '现在没有人值班。'
  const who = terms.find(({ termId }) => termId === duty.termId)?.holder ?? '已离任的一位'
  if (duty.until !== null && duty.until < today)
    return `${who}的值班${dayWords(duty.until, now)}到期了，现在没有人值班。`
  const since = duty.from === null ? '' : `，${dayWords(duty.from, now)}起`
  return `${who}${since}，${duty.until === null ? '到您另定为止' : `到${dayWords(duty.until, now)}`}。`
}

type DutyCardProps = { office: Office; terms: readonly Term[]; onChanged: () => Promise<void> }
