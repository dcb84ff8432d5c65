import { Context } from 'mingo/core'
import type { Engine } from '../engine/engine'
import { context } from '../query/context'
import type { MingoOperators } from '../query/mingo-operators'
import type { OnScan } from '../query/select'
import { addFields } from './add-fields'
import { bucket } from './bucket'
import { bucketAuto } from './bucket-auto'
import { count } from './count'
import { geoNear } from './geo-near'
import { group, sortByCount } from './group'
import { lookup } from './lookup'
import { project, unset } from './project'
import { sample } from './sample'
import { sort } from './sort'
import { unwind } from './unwind'

/** Operators for all pipelines of an engine: ours in front of mingo's. Made once, for there are hundreds. */
export function aggregateContext(engine: Engine, onScan: OnScan): Context {
  const pipeline = {
    ...{ $lookup: lookup(engine, onScan), $sort: sort, $project: project, $count: count, $geoNear: geoNear },
    ...{ $group: group, $sortByCount: sortByCount, $bucket: bucket, $bucketAuto: bucketAuto, $sample: sample },
    ...{ $addFields: addFields, $set: addFields, $unset: unset, $unwind: unwind },
  }
  return Context.from(Context.init({ pipeline } as unknown as MingoOperators), context)
}
