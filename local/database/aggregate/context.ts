import { Context } from 'mingo/core'
import type { Engine } from '../engine/engine'
import { context } from '../query/context'
import type { MingoOperators } from '../query/mingo-operators'
import type { OnScan } from '../query/select'
import { count } from './count'
import { geoNear } from './geo-near'
import { group } from './group'
import { lookup } from './lookup'
import { project } from './project'
import { sample } from './sample'
import { sort } from './sort'

/** Operators for all pipelines of an engine: ours in front of mingo's. Made once, for there are hundreds. */
export function aggregateContext(engine: Engine, onScan: OnScan): Context {
  const pipeline = {
    ...{ $lookup: lookup(engine, onScan), $sort: sort, $project: project, $count: count, $geoNear: geoNear },
    ...{ $group: group, $sample: sample },
  }
  return Context.from(Context.init({ pipeline } as unknown as MingoOperators), context)
}
