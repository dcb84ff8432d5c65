import { Button, Input, Select } from 'antd'
import { useCommand } from '@/api/use-command'
import { desk } from '../../api/desk'
import { useKept } from '../../api/use-kept'
import { coveredPlacesIn } from '../../components/posts/covered-places'
import { DayField } from '../../components/posts/day-field'
import type { EstateView } from '../../components/posts/views'
import { coverFirst } from './cover-first'

const nothing = { number: '', name: '', placeIds: [] as string[], by: '', on: null as string | null }

/** 设一户: number and name, what it looks after first, who settled it on which day. */
export function ProposeForm({ estate, onDone, onLeave }: ProposeFormProps) {
  const communityId = estate.office.id
  const [typed, write, forget] = useKept(`draft household ${communityId}`, nothing)
  const places = coveredPlacesIn(estate).filter(({ isClosed }) => !isClosed)
  const command = useCommand(desk.proposeHousehold, async ({ householdId }) => {
    const chosen = places.filter(({ id }) => typed.placeIds.includes(id))
    const left = await coverFirst(communityId, householdId, chosen)
    forget()
    await onDone(householdId, left)
  })
  const isHalf = (typed.by.trim() === '') !== (typed.on === null)
  const send = () =>
    void command.send((commandId) => ({
      ...{ commandId, communityId, number: typed.number, name: typed.name },
      decided: typed.on === null ? null : { by: typed.by, on: typed.on },
    }))
  return (
    <section className='card' aria-label='设一户'>
      <h2>设一户</h2>
      <div className='inline-form'>
        <Typed
          label='编号（牌子上的，用过的不能再用）'
          value={typed.number}
          onType={(number) => write({ ...typed, number })}
        />
        <Typed label='名称' value={typed.name} onType={(name) => write({ ...typed, name })} />
        <Typed label='哪个组织定的' value={typed.by} onType={(by) => write({ ...typed, by })} />
        <DayField label='哪天定的' value={typed.on} onChange={(on) => write({ ...typed, on })} />
      </div>
      <Select
        aria-label='联系哪些楼栋（以后也能改）'
        placeholder='联系哪些楼栋（以后也能改）'
        className='wide'
        mode='multiple'
        optionFilterProp='label'
        value={typed.placeIds}
        options={places.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(placeIds: string[]) => write({ ...typed, placeIds })}
      />
      {isHalf && <p className='second'>哪个组织定的、哪天定的，两样一起填。</p>}
      {command.errorText && <p role='alert'>{command.errorText}</p>}
      <div className='actions-row'>
        <Button
          type='primary'
          disabled={!typed.number.trim() || !typed.name.trim() || isHalf}
          loading={command.busy}
          onClick={send}
        >
          记下来
        </Button>
        <Button onClick={onLeave}>返回</Button>
      </div>
    </section>
  )
}

function Typed({ label, value, onType }: { label: string; value: string; onType: (text: string) => void }) {
  return (
    <label className='day-field'>
      {label}
      <Input value={value} maxLength={60} onChange={({ target }) => onType(target.value)} />
    </label>
  )
}

type ProposeFormProps = {
  estate: EstateView
  /** With the names of the places that were not taken in. */
  onDone: (householdId: string, left: readonly string[]) => Promise<void>
  onLeave: () => void
}
