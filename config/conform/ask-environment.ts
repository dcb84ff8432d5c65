import type { CloudBase } from '@cloudbase/node-sdk'
import { isTencentError } from '../deploy/tencent-error'
import { tcb, type TencentCloud } from '../deploy/tencent-cloud'
import { finding, type Finding } from './finding'

/** The collection of the local cloud's conformance tests; they leave it empty. */
export const COLLECTION = 'conformance_local_cloud'
const INDEX = 'conformance'
const REFUSED_MAX = 6
const MORE_THAN_TWENTY = 25

/** Asks what nobody has seen live: of tables, rules and aggregations. */
export async function askEnvironment(cloud: TencentCloud, app: CloudBase, restMs = 10_000): Promise<Finding[]> {
  const table = { EnvId: cloud.env, TableName: COLLECTION }
  const create = tcb('CreateTable', table)
  const resource = { EnvId: cloud.env, ResourceType: 'collection', Resource: COLLECTION }
  return [
    await finding('CreateTable of a table that is there is refused', async () => {
      await cloud.ask(create).catch(letBe)
      const second = await cloud.ask(create).then(
        () => 'it was accepted',
        (problem: unknown) => (isTencentError(problem, /./) ? problem.code : String(problem)),
      )
      return { isSame: second !== 'it was accepted', detail: second }
    }),
    await finding('the rule of a collection can be set and read back', async () => {
      await cloud.ask(tcb('ModifyResourcePermission', { ...resource, Permission: 'ADMINONLY' }))
      const asked = { EnvId: cloud.env, ResourceType: 'collection', Resources: [COLLECTION] }
      const said = JSON.stringify(await cloud.ask(tcb('DescribeResourcePermission', asked)))
      return { isSame: said.includes('"ADMINONLY"') }
    }),
    await finding('an index is there once the call that makes it has answered', async () => {
      const index = { MgoIndexKeys: [{ Name: 'at', Direction: '1' }], MgoIsUnique: false }
      const update = (what: object) => cloud.ask(tcb('UpdateTable', { ...table, ...what }))
      const create = () => update({ CreateIndexes: [{ IndexName: INDEX, MgoKeySchema: index }] })
      // A new table is ready a little later than it is there.
      const refused = await untilTaken(create, restMs)
      const said = JSON.stringify(await cloud.ask(tcb('DescribeTable', table)))
      await update({ DropIndexes: [{ IndexName: INDEX }] }).catch(letBe)
      return { isSame: said.includes(`"${INDEX}"`), detail: `refused ${refused} times before` }
    }),
    await finding('an aggregation without a limit gives twenty', () => aggregate(app)),
  ]
}

async function untilTaken(ask: () => Promise<unknown>, restMs: number) {
  for (let refused = 0; ; refused++) {
    try {
      await ask()
      return refused
    } catch (problem) {
      if (refused === REFUSED_MAX) throw problem
      await new Promise((resolve) => setTimeout(resolve, restMs))
    }
  }
}

async function aggregate(app: CloudBase) {
  const things = app.database().collection(COLLECTION)
  const all = { _id: app.database().command.exists(true) }
  await things.where(all).remove()
  await things.add(Array.from({ length: MORE_THAN_TWENTY }, (_, at) => ({ _id: `thing-${at}`, at })))
  try {
    const { data } = (await things.aggregate().match({}).end()) as { data: unknown[] }
    return { isSame: data.length === 20, detail: `${data.length} of ${MORE_THAN_TWENTY}` }
  } finally {
    await things.where(all).remove()
  }
}

/** It may be there from the time before. */
function letBe() {
  return undefined
}
