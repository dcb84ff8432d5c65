import { figureCode, type Audience, type Figure, type FigureCode } from '@contract/figures/figures'
import type { Category } from '@contract/report/report'
import { toCounted, type Documents } from './to-counted'
import type { Counted } from './counted'

/** A street, a community or a part of it, also what is said about one thing there. */
export type FigureScope = {
  streetId?: string
  communityId?: string
  estateIds?: readonly string[]
  buildingId?: string
  category?: Category
}

/** Gives every figure of a month in a place, each with what it counts: the one way in which anything is counted for anybody. */
export function figures(
  scope: FigureScope,
  month: string,
  audience: Audience,
  documents: Documents,
  now: Date,
): Figure[] {
  return figuresOf(toCounted(documents, month, now), scope, audience)
}

/** The same of what was counted and kept. */
export function figuresOf(all: readonly Counted[], scope: FigureScope, audience: Audience): Figure[] {
  const within = all.filter((one) => isWithinScope(one, scope) && (audience === 'inner' || one.isUsual))
  return figureCode.options.map((code) => {
    const items = within.filter(({ codes }) => codes.includes(code))
    return { code, value: valueOf(code, items), ids: items.map(({ id }) => id).sort() }
  })
}

export function valueIn(all: readonly Figure[], code: FigureCode) {
  return all.find((figure) => figure.code === code)?.value ?? 0
}

export function idsIn(all: readonly Figure[], code: FigureCode) {
  return all.find((figure) => figure.code === code)?.ids ?? []
}

function valueOf(code: FigureCode, items: readonly Counted[]) {
  return code === 'comers' ? items.reduce((sum, { came }) => sum + came, 0) : items.length
}

/** A community's own figures know nothing of what was handed past it to the street. */
function isWithinScope({ streetId, communityId, estateId, buildingId, category, handTo }: Counted, scope: FigureScope) {
  return (
    (scope.streetId === undefined ? handTo !== 'street' : scope.streetId === streetId) &&
    (scope.communityId === undefined || scope.communityId === communityId) &&
    (scope.estateIds === undefined || scope.estateIds.includes(estateId)) &&
    (scope.buildingId === undefined || scope.buildingId === buildingId) &&
    (scope.category === undefined || scope.category === category)
  )
}
