import { startCloud, type CloudOptions } from 'local-cloudbase'
import { cloud as definition } from '../cloud'
import { root } from '../root'
import { localEnvironment } from './local-environment'
import { localRoutes } from './local-routes'
import { verdictOn } from './unfit-words'

/** The local cloud with our doors, our collections and the h5 app on it; a message takes a consent, as in WeChat. */
export async function openCloud(
  options: Pick<CloudOptions, 'port' | 'data' | 'timers' | 'log' | 'onHeld' | 'timeLimitFactor' | 'links'>,
) {
  const cloud = await startCloud({
    ...options,
    definition,
    functions: `${root}/dist/cloudfunctions`,
    web: `${root}/dist/h5`,
    http: localRoutes,
    functionEnv: localEnvironment,
    pushTo: 'wechat',
  })
  cloud.wechat.judgeText(verdictOn)
  cloud.wechat.requireCredits()
  return cloud
}
