import { invalidParam } from '../action-failed'
import { decode } from '../codec'
import type { Document } from '../document'
import { isPlain } from '../order/type-order'
import type { SortSpec } from '../order/sort-key'

/** The body of a request of the SDK: what it wants done, and the members that belong to it. */
export type ActionRequest = Readonly<Record<string, unknown>>

export function collectionNameIn(request: ActionRequest): string {
  if (typeof request.collectionName === 'string' && request.collectionName !== '') return request.collectionName
  throw invalidParam('collectionName is missing')
}

/** A query that may be left out, which asks for everything. */
export const queryIn = (request: ActionRequest, now: Date): Document =>
  request.query === undefined ? {} : documentIn(request, 'query', now)

/** A query that must be there: nothing is changed or removed without saying what. */
export function requiredQueryIn(request: ActionRequest, now: Date): Document {
  if (request.query === undefined || request.query === '') throw invalidParam('a query is missing: where(…) is needed')
  return documentIn(request, 'query', now)
}

export function documentIn(request: ActionRequest, member: string, now: Date): Document {
  const value = decode(request[member], now)
  if (!isPlain(value)) throw invalidParam(`${member} is not a document`)
  return value
}

export function orderIn(request: ActionRequest, now: Date): SortSpec {
  if (request.order === undefined) return []
  return Object.entries(documentIn(request, 'order', now)).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) throw invalidParam(`order of "${path}" is neither 1 nor -1`)
    return [path, direction] as const
  })
}

const LIMIT = { whenAbsent: 100, most: 1000 }

export const limitIn = (request: ActionRequest) => Math.min(countIn(request, 'limit') ?? LIMIT.whenAbsent, LIMIT.most)
export const offsetIn = (request: ActionRequest) => countIn(request, 'offset') ?? 0

function countIn(request: ActionRequest, member: string): number | undefined {
  const value = request[member]
  if (value === undefined) return undefined
  if (Number.isInteger(value) && (value as number) >= 0) return value as number
  throw invalidParam(`${member} is not a whole number`)
}
