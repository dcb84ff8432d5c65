import { startCloud, type CloudOptions } from 'local-cloudbase'
import { cloud as definition } from '../cloud'
import { root } from '../root'
import { localEnvironment } from './local-environment'

/** The local cloud with our doors, our collections and the h5 app on it. */
export function openCloud(
  options: Pick<CloudOptions, 'port' | 'data' | 'timers' | 'log' | 'onHeld' | 'timeLimitFactor' | 'links'>,
) {
  return startCloud({
    ...options,
    definition,
    functions: `${root}/dist/cloudfunctions`,
    web: `${root}/dist/h5`,
    functionEnv: localEnvironment,
  })
}
