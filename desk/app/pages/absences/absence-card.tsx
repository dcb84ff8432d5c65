import { useState } from 'react'
import { Button, Select } from 'antd'
import type { WorkerAbsence } from '@contract/absence/worker'
import { useCommand } from '@/api/use-command'
import { cloudNow } from '@/clock/cloud-now'
import { spanWords, standInWords } from '@/staff/absence-words'
import { desk } from '../../api/desk'
import { useAsk } from '../../api/use-ask'
import { Label } from '../../components/label'

/** A household that is away, and what a worker settles by phone: who stands in, or that somebody does not. */
export function AbsenceCard({ absence, onDone }: { absence: WorkerAbsence; onDone: () => Promise<void> }) {
  const { absenceId, household, community, begun, standIn, actsNow, state, allowedActions } = absence
  const isUncovered = begun && !actsNow
  const [isChoosing, setChoosing] = useState(false)
  const on = (commandId: string) => ({ commandId, absenceId, communityId: community.id })
  const set = useCommand(desk.setStandIn, () => {
    setChoosing(false)
    return onDone()
  })
  const takeAway = useCommand(desk.takeStandInAway, () => onDone())
  const setTo = (standInId: string) => void set.send((commandId) => ({ ...on(commandId), standInId }))
  const errorText = set.errorText ?? takeAway.errorText
  return (
    <section className='card' aria-label={household.name}>
      <h2>{`${household.name} · ${community.name}`}</h2>
      {isUncovered && <Label word='没有人照看' tone='late' />}
      <p>{spanWords(absence, cloudNow())}</p>
      <p>{standInWords(absence)}</p>
      {actsNow && actsNow !== standIn?.name && <p className='second'>{`眼下由${actsNow}照看。`}</p>}
      {errorText && <p role='alert'>{errorText}</p>}
      <div className='actions-row'>
        {state === 'asked' && standIn && (
          <Button loading={set.busy} onClick={() => setTo(standIn.id)}>
            电话里答应了
          </Button>
        )}
        {allowedActions.includes('set-stand-in') && (
          <Button onClick={() => setChoosing(!isChoosing)}>{standIn ? '另找一户照看' : '找一户照看'}</Button>
        )}
        {allowedActions.includes('take-stand-in-away') && (
          <Button loading={takeAway.busy} onClick={() => void takeAway.send(on)}>
            不用这一户照看了
          </Button>
        )}
      </div>
      {isChoosing && <StandInChoice absence={absence} onSet={setTo} />}
    </section>
  )
}

/** The household that said on the phone that it stands in. */
function StandInChoice({ absence, onSet }: { absence: WorkerAbsence; onSet: (standInId: string) => void }) {
  const { community, household } = absence
  const { data, errorText } = useAsk(desk.listAssignableHouseholds, { communityId: community.id })
  const there = data?.households.filter(({ id, vacant }) => id !== household.id && !vacant) ?? []
  return (
    <>
      <p className='second'>{errorText ?? '先打个电话问好，答应了再记。'}</p>
      <Select
        aria-label='请谁照看'
        placeholder='请谁照看'
        className='wide'
        showSearch
        optionFilterProp='label'
        options={there.map(({ id, name, number, away }) => ({
          value: id,
          label: `${name} · ${number}${away ? ' · 现在也外出' : ''}`,
        }))}
        onChange={onSet}
      />
    </>
  )
}
