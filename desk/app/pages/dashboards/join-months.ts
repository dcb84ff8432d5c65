import type { FigureCode } from '@contract/figures/figures'
import { categoryWord } from '@/words/report-words'
import { valueOf, type MonthFigures, type Part, type Values } from '../../components/figures/asked'
import type { By } from './asked-dashboard'

/** A row of a dashboard: what it is of, and its figures in both months. */
export type Row = { key: string; name: string; part: Part; now: Values; before: Values }

/** Two months side by side: every row that stands in one of them; buildings and kinds with the most first. */
export function joinMonths(now: MonthFigures, before: MonthFigures, by: By): Row[] {
  const names = new Map([...before.rows, ...now.rows].map(({ key, name }) => [key, name]))
  const of = ({ rows }: MonthFigures, key: string) => rows.find((row) => row.key === key)?.values ?? []
  const rows = [...names].map(([key, name]) => ({
    key,
    name: by === 'category' ? categoryWord(key) : name,
    part: { [partOf[by]]: key },
    now: of(now, key),
    before: of(before, key),
  }))
  const most = ({ now, before }: Row) => valueOf(now, 'gathered') * 1000 + valueOf(before, 'gathered')
  return by === 'building' || by === 'category' ? rows.sort((one, other) => most(other) - most(one)) : rows
}

const partOf: Record<By, keyof Part> = {
  community: 'communityId',
  estate: 'estateId',
  building: 'buildingId',
  category: 'category',
}

/** Which figures say anything at all in these rows. */
export function codesThatSay(rows: readonly Row[], codes: readonly FigureCode[]) {
  const said = codes.filter((code) => rows.some(({ now, before }) => valueOf(now, code) + valueOf(before, code) > 0))
  return said.length > 0 ? said : codes.slice(0, 1)
}
