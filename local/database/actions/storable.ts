import { randomBytes } from 'node:crypto'
import { requestFailed } from '../action-failed'
import type { Document } from '../document'
import { isPlain } from '../order/type-order'
import { refuseBeyondLimits } from './within-limits'

/** A document as it may be stored: with an id in front, without fields that MongoDB keeps for operators. */
export function storable(document: Document): Document {
  refuseBeyondLimits(document)
  refuseDollars(document)
  const { _id = randomBytes(16).toString('hex'), ...rest } = document
  if (Array.isArray(_id) || _id instanceof RegExp)
    throw requestFailed("The '_id' value cannot be of type array or regex")
  return { _id, ...rest }
}

function refuseDollars(value: unknown): void {
  if (Array.isArray(value)) value.forEach(refuseDollars)
  if (!isPlain(value)) return
  for (const [name, member] of Object.entries(value)) {
    if (name.startsWith('$')) {
      throw requestFailed(`The dollar ($) prefixed field '${name}' in '${name}' is not valid for storage.`)
    }
    refuseDollars(member)
  }
}
