import { useState } from 'react'
import { Checkbox, Input, Select } from 'antd'
import { Label } from '../../components/label'
import { lookedAfterWords, placardWords, statusWord } from '../../components/posts/post-words'
import type { EstateView, Household } from '../../components/posts/views'
import { addressOf } from '../../shell/use-place'

const ALL = ''

/** The register, narrowed by state and words. */
export function RegisterTable({ estate, today, openId, picked, onPick }: RegisterTableProps) {
  const [state, setState] = useState(ALL)
  const [words, setWords] = useState('')
  const stateOf = (household: Household) => statusWord(household, today).word
  const states = [...new Set(estate.households.map(stateOf))]
  const countOf = (one: string) => estate.households.filter((household) => stateOf(household) === one).length
  const rows = estate.households
    .map((household) => ({ household, places: lookedAfterWords(estate, household.id) }))
    .filter(({ household }) => state === ALL || stateOf(household) === state)
    .filter(({ household: { number, name, holder }, places }) =>
      `${number}${name}${holder ?? ''}${places}`.includes(words.trim()),
    )
  const isAll = rows.length > 0 && rows.every(({ household }) => picked.has(household.id))
  const toggle = (id: string) => {
    const next = new Set(picked)
    if (!next.delete(id)) next.add(id)
    onPick(next)
  }
  return (
    <>
      <div className='filters'>
        <Select
          aria-label='看哪些'
          value={state}
          options={[
            { value: ALL, label: `全部（${estate.households.length}）` },
            ...states.map((one) => ({ value: one, label: `${one}（${countOf(one)}）` })),
          ]}
          onChange={setState}
        />
        <Input
          aria-label='按编号、名称、楼栋找'
          placeholder='编号、名称、楼栋'
          allowClear
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </div>
      <div className='register' tabIndex={0} role='group' aria-label={`名册，${rows.length}户`}>
        <table>
          <thead>
            <tr>
              <th scope='col'>
                <Checkbox
                  aria-label={`选中这${rows.length}户`}
                  checked={isAll}
                  onChange={() => onPick(isAll ? new Set() : new Set(rows.map(({ household }) => household.id)))}
                />
              </th>
              {['编号', '名称', '联系范围', '状态', '牌子'].map((title) => (
                <th key={title} scope='col'>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ household, places }) => (
              <Row
                key={household.id}
                household={household}
                places={places}
                status={statusWord(household, today)}
                href={addressOf('households', estate.office.id, household.id)}
                isOpen={household.id === openId}
                isPicked={picked.has(household.id)}
                onPick={toggle}
              />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && (
          <p className='second register-empty'>
            {estate.households.length > 0 ? '这里没有。' : '还没有中心户。点【设一户】，或者【从名册导入】。'}
          </p>
        )}
      </div>
    </>
  )
}

function Row({ household, places, status, href, isOpen, isPicked, onPick }: RowProps) {
  const { id, number, name, holder } = household
  const placard = household.placards.find(({ isCurrent }) => isCurrent)
  return (
    <tr className={isOpen ? 'register-open' : undefined}>
      <td>
        <Checkbox aria-label={`选中${number}`} checked={isPicked} onChange={() => onPick(id)} />
      </td>
      <td className='row-number'>{number}</td>
      <th scope='row'>
        <a href={href} aria-current={isOpen ? 'true' : undefined}>
          {name}
        </a>
        {holder && <span className='second'>{` ${holder}`}</span>}
      </th>
      <td>{places || <span className='second'>还没有</span>}</td>
      <td>
        <Label {...status} />
      </td>
      <td className='second'>{placard && placardWords(placard)}</td>
    </tr>
  )
}

type RegisterTableProps = {
  estate: EstateView
  today: string
  openId: string | undefined
  picked: ReadonlySet<string>
  onPick: (picked: ReadonlySet<string>) => void
}

type RowProps = {
  household: Household
  places: string
  status: { word: string; tone: string }
  href: string
  isOpen: boolean
  isPicked: boolean
  onPick: (id: string) => void
}
