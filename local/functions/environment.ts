import type { Invocation } from './invocation'

export const ENV_ID = 'local'
export const APP_ID = 'wx0000000000000000'

/** What a function finds in its environment from the first line on. */
export function staticEnvironment(adminUrl: string, own: Readonly<Record<string, string>>): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    TZ: 'UTC',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: ENV_ID,
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
    TCB_ENV: ENV_ID,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
    SILENCE: 'true',
    ...own,
  }
}

const SOURCES = { phone: 'wx_client', timer: 'wx_trigger', push: 'wx_push', function: 'wx_client,scf' } as const

/** What changes with each event: who calls, and from where. */
export function invocationEnvironment({ requestId, caller }: Invocation): Record<string, string> {
  const openId = 'openId' in caller ? caller.openId : undefined
  const wx = { WX_APPID: APP_ID, ...(openId === undefined ? {} : { WX_OPENID: openId }) }
  const tcb = {
    TCB_ENV: ENV_ID,
    TCB_SEQID: requestId,
    TCB_SOURCE: SOURCES[caller.source],
    TRIGGER_SRC: sourceName(caller.source),
  }
  return { ...wx, WX_CONTEXT_KEYS: Object.keys(wx).join(), ...tcb, TCB_CONTEXT_KEYS: Object.keys(tcb).join() }
}

const sourceName = (source: Invocation['caller']['source']) => (source === 'timer' ? 'timer' : 'tcb')
