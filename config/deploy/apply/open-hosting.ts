import { setTimeout as pause } from 'node:timers/promises'
import { Refused } from 'local-cloudbase'
import { readStore } from '../read/read-hosting'
import type { TencentCloud } from '../tencent-cloud'

const LOOKS_MAX = 300

/** Gives the bucket of the static hosting once it is online. */
export async function openHosting(cloud: TencentCloud, restMs: number) {
  for (let looks = 0; looks < LOOKS_MAX; looks++) {
    const store = await readStore(cloud)
    if (store?.isOnline) return store.bucket
    await pause(restMs)
  }
  throw new Refused('Static hosting is not online yet: it takes up to ten minutes; run this again.')
}
