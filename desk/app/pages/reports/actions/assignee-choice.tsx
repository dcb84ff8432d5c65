import { Select } from 'antd'
import type { OutputOf } from '@contract/procedure'
import type { desk as contract } from '@contract/desk'
import { desk } from '../../../api/desk'
import { useAsk } from '../../../api/use-ask'

/** Not an id: those are never empty. */
export const self = ''

/** We ourselves, or a household that is there. After two returns it stays with us. */
export function AssigneeChoice({ communityId, reportId, staysHere, chosen, onChoose }: AssigneeChoiceProps) {
  const question = staysHere || !communityId ? null : { communityId, ...(reportId && { reportId }) }
  const { data, errorText } = useAsk(desk.listAssignableHouseholds, question)
  const all = data?.households ?? []
  return (
    <>
      {staysHere && <p>中心户已经请过两次帮忙，这一件由社区来办。</p>}
      <Select
        aria-label='交给谁'
        placeholder='交给谁'
        className='wide'
        showSearch
        optionFilterProp='label'
        value={chosen}
        options={[{ value: self, label: '我来办' }, ...all.filter(isThere).map(toOption)]}
        onChange={onChoose}
      />
      <p className='second'>{errorText ?? notThereWords(all)}</p>
    </>
  )
}

type AssigneeChoiceProps = {
  communityId: string
  reportId?: string
  staysHere?: boolean
  chosen: string | null
  onChoose: (chosen: string) => void
}

type Household = OutputOf<typeof contract.listAssignableHouseholds>['households'][number]

function isThere({ away, vacant }: Household) {
  return !away && !vacant
}

function toOption({ id, name, number, buildings, hadIt }: Household) {
  const more = [hadIt && '上次由它跟进', buildings && `联系${buildings}`].filter(Boolean).join('；')
  return { value: id, label: [`${name} · ${number}`, more].filter(Boolean).join(' · ') }
}

function notThereWords(all: readonly Household[]) {
  const names = (some: readonly Household[]) => some.map(({ name }) => name).join('、')
  const away = all.filter(({ away, vacant }) => away && !vacant)
  const vacant = all.filter(({ vacant }) => vacant)
  return [away.length > 0 && `外出：${names(away)}。`, vacant.length > 0 && `现在没有人：${names(vacant)}。`]
    .filter(Boolean)
    .join('')
}
