import { requestFailed } from '../action-failed'
import { isPlain } from '../order/type-order'

/** Refuses a `$limit`, `$skip` or `$sample` of a number of documents that there cannot be. */
export function refuseBadCount(stage: string, value: unknown): void {
  if (stage === '$limit' || stage === '$skip') {
    const problem = problemWith(value)
    if (problem)
      throw requestFailed(`invalid argument to ${stage} stage: Expected ${problem} in: ${shown(stage, value)}`)
    if (stage === '$limit' && value === 0) throw requestFailed('the limit must be positive')
  }
  if (stage !== '$sample') return
  const size = isPlain(value) ? value.size : undefined
  if (typeof size !== 'number') throw requestFailed('size argument to $sample must be a number')
  if (size < 0) throw requestFailed('size argument to $sample must not be negative')
}

function problemWith(value: unknown): string | undefined {
  if (typeof value !== 'number') return 'a number'
  if (!Number.isInteger(value)) return 'an integer'
  return value < 0 ? 'a non-negative number' : undefined
}

const shown = (stage: string, value: unknown) => `${stage}: ${JSON.stringify(value)}`
