import { extname } from 'node:path'
import type { Change, Step } from '../plan/step'
import type { TencentCloud } from '../tencent-cloud'
import { applyFunction } from './apply-function'
import { applyIndexes } from './apply-indexes'
import { openHosting } from './open-hosting'

/** How long is waited between two looks. */
export type Pauses = { restMs: number; indexMs: number }
export const usualPauses: Pauses = { restMs: 2000, indexMs: 10_000 }

/** Carries a plan out in its order and says each step once it is done. Stopped anywhere, a new plan holds what is left. */
export async function applyPlan(
  cloud: TencentCloud,
  steps: readonly Step[],
  say: (step: Step) => void,
  pauses = usualPauses,
) {
  for (const step of steps) {
    if (step.change) await carryOut(cloud, step.change, pauses)
    say(step)
  }
}

async function carryOut(cloud: TencentCloud, change: Change, pauses: Pauses) {
  switch (change.kind) {
    case 'calls':
      for (const call of change.calls) await cloud.ask(call)
      return
    case 'indexes':
      return applyIndexes(cloud, change.calls, pauses.indexMs)
    case 'function':
      return applyFunction(cloud, change, pauses.restMs)
    case 'hosting':
      for (const call of change.calls) await cloud.ask(call)
      return void (await openHosting(cloud, pauses.restMs))
    case 'put':
      return (await deskBucket(cloud, pauses)).put(change.key, change.content, headersOf(change.key))
    case 'remove':
      return (await deskBucket(cloud, pauses)).remove(change.key)
  }
}

async function deskBucket(cloud: TencentCloud, { restMs }: Pauses) {
  return cloud.bucket(await openHosting(cloud, restMs))
}

/** A file's name holds the hash of what is in it, so that it may be kept for ever. */
function headersOf(key: string) {
  return { type: types[extname(key)] ?? 'application/octet-stream', cache: 'public, max-age=31536000, immutable' }
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}
