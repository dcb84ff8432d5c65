import { applyPlan } from '../../../config/deploy/apply/apply-plan'
import { toDesired } from '../../../config/deploy/desired'
import type { Step } from '../../../config/deploy/plan/step'
import { toPlan } from '../../../config/deploy/plan/to-plan'
import { readState } from '../../../config/deploy/read-state'
import { openTencentCloud } from '../../../config/deploy/tencent-cloud'
import { aHouse } from './a-house'
import type { Keys } from './signature'
import type { Tencent } from './start-tencent'

export const keys: Keys = { secretId: 'AKIDoperator0001', secretKey: 'key-of-the-operator-0001' }

const given = {
  WECHAT_APPID: 'wx0000000000000001',
  WECHAT_SECRET: 'secret-of-wechat',
  TEMPLATE_RESIDENT: 'template-r',
  TEMPLATE_STAFF: 'template-s',
}

/** Somebody who deploys a small house to that cloud, with no pause between two looks. */
export function anOperator(tencent: Pick<Tencent, 'addresses'>) {
  let secrets = 0
  const operator = {
    root: aHouse(),
    given: { ...given } as Record<string, string>,
    keys,
    domain: { name: 'desk.haiyun.gov.cn', certificate: 'cert-1' } as { name: string; certificate?: string } | null,
    prune: false,
    duplicates: 0,
    secretsMade: () => secrets,
    async plan() {
      const cloud = openTencentCloud({ env: 'street-1a2b', region: 'ap-shanghai' }, operator.keys, tencent.addresses)
      const desired = toDesired(operator.given, operator.domain, operator.root)
      const state = await readState(cloud, desired, () => Promise.resolve(operator.duplicates))
      const newSecret = () => `a-new-secret-that-is-long-${++secrets}`
      return { cloud, steps: toPlan('street-1a2b', desired, state, { prune: operator.prune, newSecret }) }
    },
    async lines() {
      return (await operator.plan()).steps.map(toLine)
    },
    /** Gives the lines as they were said. */
    async apply() {
      const { cloud, steps } = await operator.plan()
      const said: string[] = []
      await applyPlan(cloud, steps, (step) => said.push(toLine(step)), { restMs: 0, indexMs: 0 })
      return said
    },
  }
  return operator
}

const toLine = ({ sign, what }: Step) => `${sign} ${what}`
