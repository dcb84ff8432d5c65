import { documentIn, type ActionRequest } from '../database/actions/request'
import type { Document } from '../database/document'
import { isPlain } from '../database/order/type-order'

type Draft = Record<string, unknown>

/**
 * What rules see of an update as `request.data`: each field that it touches, with the value it sets or, for any other
 * operator, the operator: `{ $inc: 1 }`. Of `set` it is the whole document.
 */
export function requestData(request: ActionRequest, now: Date): Document {
  const update = documentIn(request, 'data', now)
  if (request.merge === false) return update
  const seen: Draft = {}
  for (const [operator, fields] of Object.entries(update)) {
    for (const [path, operand] of isPlain(fields) ? Object.entries(fields) : []) {
      place(seen, path.split('.'), operator === '$set' ? operand : { [operator]: operand })
      if (operator === '$rename') place(seen, String(operand).split('.'), { $rename: path })
    }
  }
  return seen
}

function place(holder: Draft, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    holder[name] = value
    return
  }
  const before = Object.hasOwn(holder, name) ? holder[name] : undefined
  const inner: Draft = isPlain(before) ? { ...before } : {}
  place(inner, rest, value)
  holder[name] = inner
}
