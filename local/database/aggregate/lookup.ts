import { Aggregator } from 'mingo/aggregator'
import { evalExpr, ProcessingMode } from 'mingo/core'
import type { Iterator } from 'mingo/lazy'
import type { AnyObject } from 'mingo/types'
import { requestFailed } from '../action-failed'
import type { Document } from '../document'
import type { Engine } from '../engine/engine'
import { isPlain } from '../order/type-order'
import { valuesAt } from '../paths/values-at'
import type { Options } from '../query/mingo-operators'
import { headOf } from './head-of'
import { select, type OnScan } from '../query/select'
import { fieldNames, withNestedField } from './nested-field'

/** `$lookup`: finds the other side through its index where fields are given, or by what the inner pipeline selects first, and runs the pipeline on it. */
export const lookup =
  (engine: Engine, onScan: OnScan) =>
  (documents: Iterator, spec: unknown, options: Options): Iterator => {
    const { from, as, localField, foreignField, pipeline, let: variables } = specOf(spec)
    const names = fieldNames(as)
    const foreign = engine.collection(from)
    const isOfFields = localField !== undefined && foreignField !== undefined
    const isApart = !isOfFields && !variables && Object.keys(options.variables ?? {}).length === 0
    const head = isApart && pipeline ? headOf(pipeline) : { selection: { query: {} }, rest: pipeline }
    return documents.map((document: Document) => {
      const selection = isOfFields ? { query: foreignQuery(document, localField, foreignField) } : head.selection
      const found = select(foreign, selection, undefined, onScan)
      const joined = head.rest ? piped(document, found, head.rest, variables, options) : found
      return withNestedField(document, names, joined)
    })
  }

interface LookupSpec {
  readonly from: string
  readonly as: string
  readonly localField?: string
  readonly foreignField?: string
  readonly pipeline?: readonly AnyObject[]
  readonly let?: AnyObject
}

function specOf(spec: unknown): LookupSpec {
  if (!isPlain(spec) || typeof spec.from !== 'string' || typeof spec.as !== 'string') {
    throw requestFailed('$lookup needs from and as')
  }
  const hasFields = typeof spec.localField === 'string' && typeof spec.foreignField === 'string'
  if (!hasFields && !Array.isArray(spec.pipeline)) {
    throw requestFailed('$lookup needs localField and foreignField, or a pipeline')
  }
  return spec as unknown as LookupSpec
}

/**
 * An array on the near side joins with each of its elements, lists among them as a whole; a path that leads to nothing,
 * and an empty array, join with null and with what is missing.
 */
function foreignQuery(document: Document, localField: string, foreignField: string): Document {
  const found = valuesAt(document, localField).flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]))
  const values = found.filter((value) => value !== undefined)
  if (values.some((value) => value instanceof RegExp))
    return { $or: values.map((value) => ({ [foreignField]: { $eq: value } })) }
  return { [foreignField]: { $in: values.length > 0 ? values : [null] } }
}

function piped(
  document: Document,
  found: readonly Document[],
  pipeline: readonly AnyObject[],
  variables: AnyObject | undefined,
  options: Options,
): unknown[] {
  const shared = { context: options.context, processingMode: ProcessingMode.CLONE_INPUT }
  const outer = options.variables ?? {}
  const own = variables ? (evalExpr(document, variables, { ...shared, variables: outer } as Options) as AnyObject) : {}
  return new Aggregator([...pipeline], { ...shared, variables: { ...outer, ...own } }).run([...found] as AnyObject[])
}
