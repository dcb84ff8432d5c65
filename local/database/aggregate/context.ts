import { Context } from 'mingo/core'
import type { Engine } from '../engine/engine'
import { context } from '../query/context'
import type { MingoOperators } from '../query/mingo-operators'
import type { OnScan } from '../query/select'
import { lookup } from './lookup'
import { sort } from './sort'

/** Operators for one pipeline: ours in front of mingo's. */
export const aggregateContext = (engine: Engine, onScan: OnScan): Context =>
  Context.from(
    Context.init({ pipeline: { $lookup: lookup(engine, onScan), $sort: sort } } as unknown as MingoOperators),
    context,
  )
