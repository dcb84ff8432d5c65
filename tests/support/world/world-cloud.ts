import { startCloud, type Cloud } from 'local-cloudbase'
import { cloud as definition } from '../../../config/cloud'
import { root } from '../../../config/root'
import { localEnvironment } from '../../../config/start/local-environment'
import { localRoutes } from '../../../config/start/local-routes'

/** A local cloud with the built doors on it. */
export const startWorldCloud = () =>
  startCloud({
    port: 0,
    definition,
    functions: `${root}/dist/cloudfunctions`,
    functionEnv: localEnvironment,
    http: localRoutes,
    pushTo: 'wechat',
  })

let shared: Promise<Cloud> | undefined

/** One for all test files of this process, started when it is first asked for: to start the processes of its doors takes longer than most scenes. */
export function sharedCloud() {
  shared ??= startWorldCloud()
  return shared
}

/** Ends it, if there is one. */
export async function stopSharedCloud() {
  await (await shared)?.stop()
  shared = undefined
}
