import type { Desired } from '../desired'
import type { State } from '../read-state'
import { same, type Step } from './step'

/** What only a person can switch on, as far as it shows. */
export function planByHand(desired: Desired, state: State): Step[] {
  const stand = (door: string, key: string) =>
    (desired.variables(door)[key] ?? state.functions.find(({ name }) => name === door)?.variables[key]) !== undefined
  const given = (door: string, key: string, what: string): Step =>
    stand(door, key) ? same(`${key} of ${door}`) : { sign: '!', what: `${door} has no ${key}: ${what}` }
  const has = (door: string) => desired.doors.some(({ name }) => name === door)
  return [
    ...(has('clock') ? clockNeeds.map(([key, what]) => given('clock', key, what)) : []),
    ...(state.environment.log
      ? [same('logs')]
      : [{ sign: '!', what: 'the environment keeps no logs: switch 日志服务 on in the console' } as const]),
  ]
}

const clockNeeds = [
  ['WECHAT_APPID', 'set it in the environment of this command, from mp.weixin.qq.com (开发管理 → 开发设置)'],
  ['WECHAT_SECRET', 'set it in the environment of this command, from the same page; the API IP whitelist there is off'],
  ['TEMPLATE_RESIDENT', 'set it in the environment of this command once the template is chosen (功能 → 订阅消息)'],
  ['TEMPLATE_STAFF', 'set it in the environment of this command once the template is chosen (功能 → 订阅消息)'],
] as const
