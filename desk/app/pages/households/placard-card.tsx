import { useState } from 'react'
import { Button, Select } from 'antd'
import { useCommand } from '@/api/use-command'
import { cloudNow } from '@/clock/cloud-now'
import { dayWords } from '@/words/day-words'
import { desk } from '../../api/desk'
import { DayField } from '../../components/posts/day-field'
import { lossWords, placardWords } from '../../components/posts/post-words'
import type { Household, Placard } from '../../components/posts/views'

type Loss = keyof typeof lossWords
const losses = (Object.keys(lossWords) as Loss[]).map((value) => ({ value, label: lossWords[value] }))

/** One placard: its check digits, since when it hangs; hung up, taken down, or changed for a new one. */
export function PlacardCard({ communityId, household, placard, today, onDone }: PlacardCardProps) {
  const { token, checkDigits, isCurrent, madeOn, allowedActions } = placard
  const [day, setDay] = useState<string | null>(today)
  const [why, setWhy] = useState<Loss | null>(null)
  const hang = useCommand(desk.hangPlacard, () => onDone())
  const takeDown = useCommand(desk.takePlacardDown, () => onDone())
  const renew = useCommand(desk.renewPlacard, () => onDone())
  const on = (commandId: string) => ({ commandId, communityId, householdId: household.id })
  const mayHang = allowedActions.includes('hang')
  const mayTakeDown = allowedActions.includes('take-down')
  const mayRenew = isCurrent && household.allowedActions.includes('renew-placard')
  const errorText = hang.errorText ?? takeDown.errorText ?? renew.errorText
  return (
    <section className='card' aria-label={`牌子，核对码${checkDigits}`}>
      <h3>{isCurrent ? '现在的牌子' : '以前的牌子'}</h3>
      <p>
        {'核对码 '}
        <strong className='contact'>{checkDigits}</strong>
        {isCurrent && <span className='second'>{' 跟牌子上印的四位对一对，一样才是这一块。'}</span>}
      </p>
      <p>{`${dayWords(madeOn, cloudNow())}做的 · ${placardWords(placard)}`}</p>
      {errorText && <p role='alert'>{errorText}</p>}
      {(mayHang || mayTakeDown) && (
        <div className='inline-form'>
          <DayField label='哪天' value={day} max={today} onChange={setDay} />
          {mayHang && (
            <Button
              disabled={!day}
              loading={hang.busy}
              onClick={() => day && void hang.send((commandId) => ({ ...on(commandId), token, on: day }))}
            >
              {placard.hungOn === null ? '挂上了' : '改挂上的日子'}
            </Button>
          )}
        </div>
      )}
      {(mayTakeDown || mayRenew) && (
        <div className='inline-form'>
          <Select
            aria-label='为什么摘、为什么换'
            placeholder='为什么摘、为什么换'
            value={why}
            options={losses}
            onChange={setWhy}
          />
          {mayTakeDown && (
            <Button
              disabled={!why || !day}
              loading={takeDown.busy}
              onClick={() =>
                why && day && void takeDown.send((commandId) => ({ ...on(commandId), token, on: day, why }))
              }
            >
              摘下来了
            </Button>
          )}
          {mayRenew && (
            <Button
              disabled={!why}
              loading={renew.busy}
              onClick={() => why && void renew.send((commandId) => ({ ...on(commandId), why }))}
            >
              换一块新牌子
            </Button>
          )}
        </div>
      )}
      {mayRenew && <p className='second'>换了以后，旧码会告诉居民已经换新，仍能选楼栋；新牌子要重新打印、重新挂。</p>}
    </section>
  )
}

type PlacardCardProps = {
  communityId: string
  household: Household
  placard: Placard
  today: string
  onDone: () => Promise<void>
}
