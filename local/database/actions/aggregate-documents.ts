import { aggregate } from '../aggregate/aggregate'
import { invalidParam } from '../action-failed'
import { decode, encode } from '../codec'
import { isPlain } from '../order/type-order'
import type { Action } from './context'
import { collectionNameIn } from './request'

/** What an aggregation gives that names no limit, as it is told of the platform. */
const ROWS_WHEN_UNLIMITED = 20

export const aggregateDocuments: Action = (request, context) => {
  const collection = context.engine.collection(collectionNameIn(request))
  if (!Array.isArray(request.stages)) throw invalidParam('stages is not a list')
  const stages = request.stages.map((stage: unknown) => {
    if (!isPlain(stage) || typeof stage.stageKey !== 'string')
      throw invalidParam('a stage has a stageKey and a stageValue')
    return { [stage.stageKey]: decode(stage.stageValue, context.now()) }
  })
  const isLimited = stages.some((stage) => '$limit' in stage)
  const asked = isLimited ? stages : [...stages, { $limit: ROWS_WHEN_UNLIMITED }]
  return { list: aggregate(collection, asked, context.operators, context.onScan).map(encode) }
}
