import { startCloud, type Cloud } from 'local-cloudbase'
import { root } from '../../../config/root'
import { localEnvironment } from '../../../config/start/local-environment'
import { keys } from './an-operator'
import { startTencent, type Tencent } from './start-tencent'

/** An environment that is stood in for: what is managed by Tencent Cloud's API, and, once that was deployed, a cloud with just those tables, indexes and secret, in which people live. */
export async function anEnvironment(env: string) {
  const tencent = await startTencent(keys)
  let cloud: Cloud | undefined
  return {
    env,
    tencent,
    /** Opens what was deployed, as it was deployed. */
    async open() {
      cloud = await startCloud({
        port: 0,
        definition: { collections: collectionsOf(tencent) },
        functions: `${root}/dist/cloudfunctions`,
        functionEnv: (url) => ({ ...localEnvironment(url), LIANXINQIAO_SECRET: secretOf(tencent) }),
      })
      return cloud
    },
    /** By what an operator's commands are sent here. */
    addresses: () => ({
      ...{ TCB_API: tencent.url, SCF_API: tencent.url, COS_API: tencent.url },
      ...(cloud && { DATA_API: `${cloud.url}/admin` }),
    }),
    stop: () => Promise.all([tencent.stop(), cloud?.stop()]),
  }
}

export type Environment = Awaited<ReturnType<typeof anEnvironment>>

export function secretOf({ state }: Tencent) {
  return state.functions.get('resident')?.variables.LIANXINQIAO_SECRET ?? ''
}

function collectionsOf({ state }: Tencent) {
  const tables = [...state.tables].map(([name, { indexes }]) => {
    const read = indexes.map((index) => ({
      name: index.name,
      unique: index.unique,
      fields: Object.fromEntries(index.keys.map(({ Name, Direction }) => [Name, Direction === '1' ? 1 : -1] as const)),
    }))
    return [name, { indexes: read, rules: { read: false, write: false } }] as const
  })
  return Object.fromEntries(tables)
}
