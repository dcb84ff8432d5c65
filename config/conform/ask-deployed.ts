import { functionRule, isSameRule, storageRule } from '../deploy/plan/plan-rules'
import { readEnvironment } from '../deploy/read/read-environment'
import { readRoutes } from '../deploy/read/read-routes'
import { readRules } from '../deploy/read/read-rules'
import type { TencentCloud } from '../deploy/tencent-cloud'
import { httpRoutes } from '../http-routes'
import { finding, type Finding } from './finding'

/** Asks whether what a deploy set is read back as it was set: rules of storage and functions, routes. */
export async function askDeployed(cloud: TencentCloud): Promise<Finding[]> {
  const rules = async () => readRules(cloud, [], (await readEnvironment(cloud)).bucket)
  return [
    await finding('the rule of the storage is read back as it was set', async () => {
      const { storage } = await rules()
      return { isSame: isSameRule(storage, storageRule), detail: storage?.permission ?? 'there is none' }
    }),
    await finding('the rule of functions is read back as it was set', async () => {
      const { functions } = await rules()
      return { isSame: isSameRule(functions, functionRule), detail: functions?.permission ?? 'there is none' }
    }),
    await finding('the routes of the desk are read back as they were set', async () => {
      const { routes, name } = await domainOf(cloud)
      const missing = httpRoutes.filter(
        (route) => !routes.some(({ path, type }) => path === route.path && type === typeOf(route)),
      )
      return {
        isSame: missing.length === 0,
        detail: [name, ...missing.map(({ path }) => `${path} is missing`)].join(', '),
      }
    }),
  ]
}

/** The desk's domain, where it has one. Throws a sentence where not. */
export async function domainOf(cloud: TencentCloud) {
  const domain = (await readRoutes(cloud)).find(({ isOurs, routes }) => isOurs && routes.length > 0)
  if (!domain) throw new Error('the desk has no domain of its own yet')
  return domain
}

function typeOf(route: (typeof httpRoutes)[number]) {
  return 'folder' in route ? 'STATIC_STORE' : 'SCF'
}
