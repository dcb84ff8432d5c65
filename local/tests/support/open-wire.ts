import { startCloud, type CloudOptions } from '../../index'
import { startRelay } from './relay'
import { connect } from './sdk'

/** A cloud with one collection, the SDK, and between them a relay that notes what goes over the wire. */
export async function openWire(options: Partial<CloudOptions> = {}) {
  const cloud = await startCloud({ port: 0, definition: { collections: { things: {} } }, ...options })
  const relay = await startRelay(() => cloud.url)
  const close = async () => {
    relay.stop()
    await cloud.stop()
  }
  return { cloud, relay, ...connect(relay.url), close }
}

export type Wire = Awaited<ReturnType<typeof openWire>>
