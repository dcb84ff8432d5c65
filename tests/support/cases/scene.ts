import type { Reply } from '@contract/refusal'
import type { Call } from 'local-cloudbase'
import type { World } from '../world'
import type { AnyCase, AnyReady } from './case'

/** A case in its world: somebody about to press, and what came of it. */
export type Scene = {
  world: () => World
  ready: () => AnyReady
  /** The first press, however often it is asked for, as the phone and as the cloud saw it. */
  press: () => Promise<{ reply: Reply<unknown>; call: Call | undefined }>
}

/** Sets the scene of a case once for all tests of the `describe` it is called in; those that change something come last. */
export function setScene(world: () => World, { name, works }: AnyCase): Scene {
  let ready: AnyReady
  let pressed: ReturnType<Scene['press']> | undefined

  beforeAll(async () => {
    await world().begin()
    ready = await works(world())
  })

  async function press() {
    const reply = await world().knock(ready.by, name, ready.input)
    return { reply, call: world().cloud.calls().at(-1) }
  }
  return { world, ready: () => ready, press: () => (pressed ??= press()) }
}
