import type { Audience } from '@contract/figures/figures'
import type { OutputOf } from '@contract/procedure'
import type { desk } from '@contract/desk'

/** Of which place, month and for whom figures are asked. */
export type FiguresAsked = { month: string; audience: Audience; communityId?: string }

export type MonthFigures = OutputOf<typeof desk.getMonthFigures>
export type Values = MonthFigures['all']

/** Which part of what was asked a number is of. */
export type Part = { communityId?: string; estateId?: string; buildingId?: string; category?: Category }
type Category = OutputOf<typeof desk.listFigureItems>['reports'][number]['category']

/** How the address names the whole of what a worker works for. */
export const WHOLE = 'all'

const monthInAddress = /^\d{4}-(0[1-9]|1[0-2])$/

/** The month that a part of the address names. */
export function monthIn(part: string | undefined, otherwise: string) {
  return part !== undefined && monthInAddress.test(part) ? part : otherwise
}

/** What the address asks for: of all that somebody works for where it names no community, of this month where it names none. */
export function askedIn([scope = WHOLE, month, audience]: readonly string[], thisMonth: string): FiguresAsked {
  return {
    month: monthIn(month, thisMonth),
    audience: audience === 'open' ? 'open' : 'inner',
    ...(scope !== WHOLE && { communityId: scope }),
  }
}

export function toAddress({ communityId, month, audience }: FiguresAsked) {
  return [communityId ?? WHOLE, month, audience] as const
}

export function valueOf(values: Values, code: Values[number]['code']) {
  return values.find((one) => one.code === code)?.value ?? 0
}
