import type { CloudBase } from '@cloudbase/node-sdk'
import { isTencentError } from '../deploy/tencent-error'
import { tcb, type TencentCloud } from '../deploy/tencent-cloud'
import { finding, type Finding } from './finding'

/** The collection of the local cloud's conformance tests; they leave it empty. */
export const COLLECTION = 'conformance_local_cloud'
const MORE_THAN_TWENTY = 25

/** Asks what nobody has seen live: of tables, rules and aggregations. */
export async function askEnvironment(cloud: TencentCloud, app: CloudBase): Promise<Finding[]> {
  const create = tcb('CreateTable', { EnvId: cloud.env, TableName: COLLECTION })
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
    await finding('an aggregation without a limit gives twenty', () => aggregate(app)),
  ]
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
