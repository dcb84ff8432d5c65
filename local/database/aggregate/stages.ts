import { requestFailed } from '../action-failed'
import { isPlain } from '../order/type-order'
import { refuseBadCount } from './stage-counts'

/** Refuses stages that the SDK cannot send or MongoDB cannot do, in the pipelines inside a pipeline too. */
export function refuseBadStages(stages: readonly unknown[]): void {
  for (const stage of stages) {
    const [name, value] = isPlain(stage) ? (Object.entries(stage)[0] ?? []) : []
    if (name === undefined || !STAGES.has(name)) {
      throw requestFailed(`Unrecognized pipeline stage name: '${name}' (local/database/aggregate/stages.ts)`)
    }
    refuseBadCount(name, value)
    if (isPlain(value)) for (const inner of pipelinesIn(name, value)) refuseBadStages(inner)
  }
}

function pipelinesIn(name: string, value: Record<string, unknown>): unknown[][] {
  if (name === '$facet') return Object.values(value).filter(Array.isArray)
  return name === '$lookup' && Array.isArray(value.pipeline) ? [value.pipeline] : []
}

/** Those of the SDK's commands, and more that it can send raw. Nothing that writes. */
const STAGES: ReadonlySet<string> = new Set([
  ...['$addFields', '$bucket', '$bucketAuto', '$count', '$geoNear', '$group', '$limit', '$lookup', '$match'],
  ...['$project', '$replaceRoot', '$sample', '$skip', '$sort', '$sortByCount', '$unwind'],
  ...['$set', '$unset', '$replaceWith', '$facet', '$setWindowFields'],
])
