import type { DoorPackage } from '../door-package'
import type { FoundFunction } from '../read/read-functions'
import { scf, type Call } from '../tencent-cloud'
import type { Step } from './step'

/** The timers of a door, as its config.json says them; one that says another time is made anew. */
export function planTimers(env: string, door: DoorPackage, found: FoundFunction['timers'], prune: boolean): Step[] {
  const wanted = door.settings.triggers ?? []
  const call = (action: string, params: object) => scf(action, { FunctionName: door.name, Namespace: env, ...params })
  const create = (name: string, cron: string) =>
    call('CreateTrigger', { TriggerName: name, Type: 'timer', TriggerDesc: cron, Enable: 'OPEN' })
  const remove = (name: string) => call('DeleteTrigger', { TriggerName: name, Type: 'timer' })
  const step = (sign: Step['sign'], what: string, calls: Call[]): Step => ({
    sign,
    what: `timer ${door.name}.${what}`,
    ...(calls.length > 0 ? { change: { kind: 'function', name: door.name, calls } } : {}),
  })

  const kept = wanted.map(({ name, config }) => {
    const there = found.find((timer) => timer.name === name)
    if (!there) return step('+', `${name}: ${config}`, [create(name, config)])
    if (there.cron === config) return step('=', `${name}: ${config}`, [])
    return step('~', `${name}: ${there.cron} → ${config}`, [remove(name), create(name, config)])
  })
  const left = found
    .filter(({ name }) => !wanted.some((timer) => timer.name === name))
    .map(({ name, cron }) =>
      prune ? step('-', `${name}: ${cron}`, [remove(name)]) : step('-', `${name}: ${cron} (stays without --prune)`, []),
    )
  return [...kept, ...left]
}
