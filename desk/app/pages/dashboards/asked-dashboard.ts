import type { FigureCode } from '@contract/figures/figures'
import type { InputOf } from '@contract/procedure'
import type { desk } from '@contract/desk'
import { monthsBefore } from '@/staff/month-words'
import { askedIn, monthIn, toAddress, type FiguresAsked } from '../../components/figures/asked'

/** Of what a row is. */
export type By = InputOf<typeof desk.getMonthFigures>['by']

/** What a dashboard shows: two months of a place, row by row. */
export type DashboardAsked = FiguresAsked & { by: By; before: string }

export const rowsBy: Record<By, string> = { community: '社区', estate: '小区', building: '楼栋', category: '类别' }

/** What the address asks for; where it says nothing, the last two months that are over, by community or by kind. */
export function dashboardIn(place: readonly string[], thisMonth: string, isOfSeveral: boolean): DashboardAsked {
  const [, , , by = '', before] = place
  const asked = askedIn(place, monthsBefore(thisMonth, 1))
  const isBy = Object.keys(rowsBy).includes(by)
  return {
    ...asked,
    by: isBy ? (by as By) : isOfSeveral && !asked.communityId ? 'community' : 'category',
    before: monthIn(before, monthsBefore(asked.month, 1)),
  }
}

export function toDashboardAddress({ by, before, ...asked }: DashboardAsked) {
  return [...toAddress(asked), by, before] as const
}

/** Estates and buildings are shown of one community. */
export function needsCommunity({ by, communityId }: DashboardAsked, isOfSeveral: boolean) {
  return isOfSeveral && communityId === undefined && (by === 'estate' || by === 'building')
}

/** What is said about a kind of thing, and what is held in a place: of a kind nobody holds a meeting. */
export function codesFor(by: By): readonly FigureCode[] {
  const said = ['gathered', 'settled', 'solved', 'parked', 'open', 'reopened'] as const
  return by === 'category'
    ? [...said, 'decisions', 'done']
    : [...said, 'benches', 'comers', 'stands', 'decisions', 'done']
}
