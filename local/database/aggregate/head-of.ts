import type { SortSpec } from '../order/sort-key'
import { isPlain } from '../order/type-order'
import type { Selection } from '../query/select'

export type Stage = Readonly<Record<string, unknown>>

/** The leading $match, $sort, $skip and $limit, as one selection. */
export function headOf(stages: readonly Stage[]): { selection: Selection; rest: readonly Stage[] } {
  let selection: Selection = { query: {} }
  let used = 0
  for (const stage of stages) {
    const next = withStage(selection, stage)
    if (!next) break
    selection = next
    used++
  }
  return { selection, rest: stages.slice(used) }
}

function withStage(selection: Selection, stage: Stage): Selection | undefined {
  const { query, order, skip, limit } = selection
  const [name, value] = Object.entries(stage)[0] ?? []
  const isCut = skip !== undefined || limit !== undefined
  if (name === '$match' && isPlain(value) && !order && !isCut) {
    return { ...selection, query: Object.keys(query).length === 0 ? value : { $and: [query, value] } }
  }
  if (name === '$sort' && isPlain(value) && !order && !isCut && isPlainOrder(value)) {
    return { ...selection, order: Object.entries(value) as unknown as SortSpec }
  }
  if (name === '$skip' && Number.isInteger(value) && !isCut) return { ...selection, skip: value as number }
  if (name === '$limit' && Number.isInteger(value) && limit === undefined)
    return { ...selection, limit: value as number }
  return undefined
}

const isPlainOrder = (value: Record<string, unknown>) =>
  Object.keys(value).length > 0 && Object.values(value).every((direction) => direction === 1 || direction === -1)
