import { Aggregator } from 'mingo/aggregator'
import { ProcessingMode, type Context } from 'mingo/core'
import type { Document } from '../document'
import type { Collection } from '../engine/collection'
import { toActionFailed } from '../to-action-failed'
import { select, type OnScan } from '../query/select'
import { stagesWithFieldPaths } from './field-paths'
import { headOf, type Stage } from './head-of'
import { refuseBadStages } from './stages'

/** Runs a pipeline. What its first stages select, order and cut is found through the indexes. */
export function aggregate(
  collection: Collection,
  stages: readonly Stage[],
  operators: Context,
  onScan: OnScan,
): Document[] {
  refuseBadStages(stages)
  const { selection, rest } = headOf(stages)
  const found = select(collection, selection, undefined, onScan)
  if (rest.length === 0) return found
  try {
    const options = { context: operators, processingMode: ProcessingMode.CLONE_INPUT }
    return new Aggregator(stagesWithFieldPaths(rest), options).run(found as Record<string, unknown>[])
  } catch (problem) {
    throw toActionFailed(problem)
  }
}
