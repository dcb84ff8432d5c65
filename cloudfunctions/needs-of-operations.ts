import { createHeartbeatStore } from './modules/heartbeat/heartbeat-store'
import { createDoorDayStore } from './modules/operations/door-day-store'
import { createOperationStore } from './modules/operations/operation-store'
import type { Cloud } from './platform/connect-cloud'

/** What it takes to notice that the service itself is not well, and to tell its street. */
export function connectAlarms({ database }: Cloud) {
  return { heartbeats: createHeartbeatStore(database), doorDays: createDoorDayStore(database) }
}

/** The same for whoever looks how it is doing. */
export function connectOperations(cloud: Cloud) {
  return { ...connectAlarms(cloud), operations: createOperationStore(cloud.database) }
}
