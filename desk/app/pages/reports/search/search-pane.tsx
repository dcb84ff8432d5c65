import { useState } from 'react'
import { Button, Input } from 'antd'
import { parseSearch, SEARCH_MAX, type FoundCard } from '@contract/report/search'
import type { DeskCard } from '@contract/report/desk'
import { readingText } from '@/api/refusal-text'
import { dayWords } from '@/words/day-words'
import { cloudNow } from '@/clock/cloud-now'
import { desk } from '../../../api/desk'
import { goTo } from '../../../shell/use-place'
import { PhoneReason } from './phone-reason'

/** Finds reports, closed ones too: by number, by words or building, and by a whole phone, for which a reason is written down. */
export function SearchPane({ isOpen, onFound }: { isOpen: boolean; onFound: (rows: readonly DeskCard[]) => void }) {
  const [typed, type] = useState('')
  const [phone, setPhone] = useState<string>()
  const [outcome, setOutcome] = useState<Outcome>({})
  const [rows, setRows] = useState<readonly FoundCard[]>([])
  const show = (found: readonly FoundCard[], outcome: Outcome = {}) => {
    setRows(found)
    onFound(found.map(toRow))
    setOutcome(outcome)
    goTo('reports', 'found')
  }
  const find = async (before?: string) => {
    const search = parseSearch(typed)
    if (search.by === 'phone') return setPhone(search.phone)
    const reply = await desk.findReports({ typed, ...(before && { before }) })
    if (!reply.ok) return setOutcome({ errorText: readingText(reply.refusal) })
    const { older, searchedTo } = reply.data
    show(before ? [...rows, ...reply.data.rows] : reply.data.rows, { older, searchedTo })
  }
  return (
    <div role='search' data-search=''>
      <Input.Search
        aria-label='找一件：编号、电话、楼栋或几个字'
        placeholder='找一件：编号、电话、楼栋或几个字，办完的也找'
        enterButton='找'
        allowClear
        maxLength={SEARCH_MAX}
        value={typed}
        onChange={({ target }) => type(target.value)}
        onSearch={(text) => text.trim() !== '' && void find()}
      />
      {outcome.errorText && <p role='alert'>{outcome.errorText}</p>}
      {isOpen && outcome.searchedTo && (
        <p className='second'>
          {`找到${dayWords(outcome.searchedTo, cloudNow())}为止。`}
          <Button type='link' onClick={() => void find(outcome.older ?? undefined)}>
            找更早的
          </Button>
        </p>
      )}
      {phone !== undefined && <PhoneReason phone={phone} onFound={show} onLeave={() => setPhone(undefined)} />}
    </div>
  )
}

type Outcome = { errorText?: string; older?: string | null; searchedTo?: string | null }

/** What is found as a row of a list, with its building and its community, whose households it may be given to. */
function toRow({ communityId = '', building = null, ...card }: FoundCard): DeskCard {
  return { ...card, communityId, building }
}
