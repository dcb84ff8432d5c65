import type { DeskCard } from '@contract/report/desk'
import { categoryWord, stateWord } from '@/words/report-words'

/** By what a list is narrowed and in which order it stands. */
export type Filter = {
  building?: string | undefined
  category?: string | undefined
  state?: string | undefined
  due?: string | undefined
  words: string
  sort: Sort
}
export type Sort = 'list' | 'due' | 'newest' | 'building' | 'number'

export const noFilter: Filter = { words: '', sort: 'list' }

/** Gives the rows that fit, in the order asked for; the list's own order is the one in which they should be dealt with. */
export function filtered(rows: readonly DeskCard[], { words, sort, ...fields }: Filter): readonly DeskCard[] {
  const wanted = words.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const fit = rows.filter((row) => isAmong(row, fields) && wanted.every((word) => textOf(row).includes(word)))
  const order = orders[sort]
  return order ? [...fit].sort(order) : fit
}

/** What may be chosen among these rows, each with how many there are. */
export function choicesIn(rows: readonly DeskCard[]) {
  return {
    building: counted(rows, ({ building }) => building && { value: building.id, label: building.name }),
    category: counted(rows, ({ category }) => ({ value: category, label: categoryWord(category) })),
    state: counted(rows, (row) => ({ value: row.state, label: stateWord(row, 'staff').word })),
  }
}

export const dueChoices = [
  { value: 'over', label: '超期的' },
  { value: 'soon', label: '快到期的' },
  { value: 'later', label: '还早的' },
]

type Fields = Pick<Filter, 'building' | 'category' | 'state' | 'due'>

function isAmong(row: DeskCard, { building, category, state, due }: Fields) {
  return (
    (!building || row.building?.id === building) &&
    (!category || row.category === category) &&
    (!state || row.state === state) &&
    (!due || row.due === due)
  )
}

function textOf(row: DeskCard) {
  return [row.number, row.place, row.gist, row.assignee.name, categoryWord(row.category)].join(' ').toLowerCase()
}

const inChinese = new Intl.Collator('zh-CN', { numeric: true })

const orders: Partial<Record<Sort, (one: DeskCard, other: DeskCard) => number>> = {
  due: (one, other) => (one.promisedOn ?? '9').localeCompare(other.promisedOn ?? '9'),
  newest: (one, other) => other.at.localeCompare(one.at),
  building: (one, other) => inChinese.compare(one.place, other.place),
  number: (one, other) => one.number.localeCompare(other.number),
}

function counted(rows: readonly DeskCard[], choiceOf: (row: DeskCard) => { value: string; label: string } | null) {
  const found = new Map<string, { label: string; count: number }>()
  for (const row of rows) {
    const choice = choiceOf(row)
    if (choice) found.set(choice.value, { label: choice.label, count: (found.get(choice.value)?.count ?? 0) + 1 })
  }
  return [...found]
    .map(([value, { label, count }]) => ({ value, label: `${label}（${count}）` }))
    .sort((one, other) => inChinese.compare(one.label, other.label))
}
