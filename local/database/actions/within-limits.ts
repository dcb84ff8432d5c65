import { calculateObjectSize } from 'bson'
import { requestFailed } from '../action-failed'
import type { Document } from '../document'
import { isPlain } from '../order/type-order'

const MOST_LEVELS = 100
const MOST_BYTES = 16 * 1024 * 1024

/** Refuses a document that is nested deeper or larger than MongoDB stores. */
export function refuseBeyondLimits(document: Document): void {
  refuseDeeper(document, 0)
  const size = calculateObjectSize(document, { ignoreUndefined: true })
  if (size > MOST_BYTES)
    throw requestFailed(`BSONObj size: ${size} is invalid. Size must be between 0 and ${MOST_BYTES}`)
}

function refuseDeeper(value: unknown, level: number): void {
  if (!Array.isArray(value) && !isPlain(value)) return
  if (level > MOST_LEVELS) throw requestFailed(`the document exceeds the limit of ${MOST_LEVELS} nested levels`)
  for (const member of Object.values(value)) refuseDeeper(member, level + 1)
}
