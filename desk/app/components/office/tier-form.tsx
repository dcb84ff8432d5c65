import { useState } from 'react'
import { Button, Checkbox } from 'antd'
import { useCommand } from '@/api/use-command'
import { desk } from '../../api/desk'
import { useKept } from '../../api/use-kept'
import { TextFields } from '../form/text-fields'
import { daySpecs, readTiers, specsOf, tierErrors, toTierTexts } from './read-tiers'
import { tierNames, tiersInOrder, type Tier } from './tier-words'
import type { Tiers } from './views'

/** Other days for some kinds of matter, from a day on; a kind that is not chosen stays as it is. */
export function TierForm({ placeId, tiersNow, today, onDone }: TierFormProps) {
  const nothing = { kinds: [] as Tier[], texts: toTierTexts(tiersNow, today) }
  const [{ kinds, texts }, keep, forget] = useKept(`draft tiers ${placeId}`, nothing)
  const [isTried, setTried] = useState(false)
  const command = useCommand(desk.setTiers, async () => {
    await onDone()
    forget()
  })
  const errors = tierErrors(kinds, texts, today)
  const send = () => {
    setTried(true)
    if (Object.keys(errors).length === 0)
      void command.send((commandId) => ({ commandId, placeId, ...readTiers(kinds, texts) }))
  }
  return (
    <form
      className='set-up-form'
      onSubmit={(event) => {
        event.preventDefault()
        if (kinds.length > 0) send()
      }}
    >
      <fieldset className='choices'>
        <legend>改哪几类（没勾的不动）</legend>
        <Checkbox.Group
          value={kinds}
          options={tiersInOrder.map((kind) => ({ value: kind, label: tierNames[kind].name }))}
          onChange={(chosen) => keep({ kinds: tiersInOrder.filter((kind) => chosen.includes(kind)), texts })}
        />
      </fieldset>
      {kinds.length > 0 && (
        <TextFields
          specs={[...kinds.flatMap(specsOf), ...daySpecs]}
          values={texts}
          errors={isTried ? errors : undefined}
          onChange={(name, text) => keep({ kinds, texts: { ...texts, [name]: text } })}
        />
      )}
      {command.errorText && <p role='alert'>{command.errorText}</p>}
      <div className='actions-row'>
        <Button htmlType='submit' type='primary' disabled={kinds.length === 0} loading={command.busy}>
          就这样定
        </Button>
      </div>
    </form>
  )
}

type TierFormProps = { placeId: string; tiersNow: Tiers; today: string; onDone: () => Promise<void> }
