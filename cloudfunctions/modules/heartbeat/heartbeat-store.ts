import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { heartbeat, heartbeatId } from './heartbeat'

/** Gives when the clock last said that it runs; null where it never did. */
export function createHeartbeatStore(database: Database) {
  const { find } = openCollection(database, 'heartbeats', heartbeat)
  return { last: () => find(heartbeatId) }
}

export type HeartbeatStore = ReturnType<typeof createHeartbeatStore>
