import { phoneOf, type Caller, type Invocation } from './invocation'

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

/** What changes with each event: who calls, and from where. The SDK sees what the two lists of names tell. */
export function invocationEnvironment({ requestId, caller }: Invocation): Record<string, string> {
  const phone = phoneOf(caller)
  const wx = defined({
    WX_APPID: APP_ID,
    WX_OPENID: phone?.openId,
    WX_UNIONID: phone?.unionId,
    WX_CLIENTIP: phone && '127.0.0.1',
    WX_API_TOKEN: phone && requestId,
    WX_TRIGGER_API_TOKEN_V0: caller.source === 'timer' ? requestId : undefined,
  })
  const tcb = defined({
    TCB_ENV: ENV_ID,
    TCB_SEQID: requestId,
    TCB_SOURCE: sourceOf(caller),
    TCB_SOURCE_IP: phone && '127.0.0.1',
    TCB_SESSIONTOKEN: requestId,
    TCB_ISANONYMOUS_USER: 'false',
    TRIGGER_SRC: caller.source === 'timer' ? 'timer' : 'tcb',
  })
  return { ...wx, WX_CONTEXT_KEYS: Object.keys(wx).join(), ...tcb, TCB_CONTEXT_KEYS: Object.keys(tcb).join() }
}

const SOURCES = { phone: 'wx_client', timer: 'wx_trigger', push: 'wx_push', http: 'wx_http' } as const

/** A function that is called by another tells the way there; `unknown` is how the SDK names a machine of one's own. */
function sourceOf(caller: Caller): string {
  if (caller.source !== 'function') return SOURCES[caller.source]
  return caller.calledBy ? `${sourceOf(caller.calledBy)},scf` : ',unknown'
}

const defined = (variables: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(variables).filter((each): each is [string, string] => each[1] !== undefined))
