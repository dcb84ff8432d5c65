import type { Desired } from '../desired'
import type { FoundRule } from '../read/read-rules'
import type { State } from '../read-state'
import { tcb } from '../tencent-cloud'
import { same, type Change, type Step } from './step'

/** Whoever uploads may write what is theirs; nobody reads but by a link that a door gives. */
export const storageRule = '{"read":false,"write":"resource.openid == auth.openid"}'
/** Doors check by themselves who is calling; these two are no phone's. */
export const functionRule = '{"*":{"invoke":"auth != null"},"clock":{"invoke":false},"desk":{"invoke":false}}'

/** Nobody reaches a collection from outside; files and functions by rules. */
export function planRules(env: string, desired: Desired, state: State): Step[] {
  const { collections, storage, functions } = state.rules
  const open = desired.collections.filter(({ name }) => collections.get(name)?.permission !== 'ADMINONLY')
  const rule = (ResourceType: string, Resource: string | undefined, more: object): Change => {
    const params = { EnvId: env, ResourceType, ...(Resource === undefined ? {} : { Resource }), ...more }
    return { kind: 'calls', calls: [tcb('ModifyResourcePermission', params)] }
  }

  const ofCollections = open.map(({ name }): Step => {
    const before = collections.get(name)?.permission
    const change = rule('collection', name, { Permission: 'ADMINONLY' })
    return { sign: before ? '~' : '+', what: `rule of collection ${name}: ${from(before)}nobody from outside`, change }
  })
  const custom = (name: string, found: FoundRule | undefined, SecurityRule: string, resource?: string): Step =>
    isSameRule(found, SecurityRule)
      ? same(`rule of ${name}`)
      : {
          sign: found ? '~' : '+',
          what: `rule of ${name}: ${from(found?.permission)}${SecurityRule}`,
          change: rule(name === 'storage' ? 'storage' : 'function', resource, { Permission: 'CUSTOM', SecurityRule }),
        }
  return [
    ...(open.length === 0 ? [same(`rules of ${desired.collections.length} collections`)] : ofCollections),
    custom('storage', storage, storageRule, state.environment.bucket),
    custom('functions', functions, functionRule),
  ]
}

const from = (before: string | undefined) => (before ? `${before} → ` : '')

/** Whether a rule stands as wanted, however it was written down. */
export function isSameRule(found: FoundRule | undefined, wanted: string) {
  if (found?.permission !== 'CUSTOM' || found.rule === undefined) return false
  try {
    return JSON.stringify(JSON.parse(found.rule)) === wanted
  } catch {
    return false // What somebody typed there by hand need not be JSON.
  }
}
