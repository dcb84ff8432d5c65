import tcb from '@cloudbase/node-sdk'
import { operatorEnvironment, type Where } from '../operator/operator-environment'
import { openPlace } from './open-place'

/** Opens an environment for this process, which speaks to one alone. */
export function openWhere(where: Where) {
  Object.assign(process.env, operatorEnvironment(where))
  return openPlace(tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, timeout: 60_000 }))
}

export function whereOf({ env, port }: { env?: string; port: string }): Where {
  return env === undefined ? { port } : { env }
}
