import type { FunctionFolder } from './function-folder'
import type { Instance } from './instance'
import type { Invocation, Outcome } from './invocation'

/** The processes of one function: kept warm, more of them while it is busy, new ones after a rebuild. */
export interface Pool {
  readonly run: (
    folder: FunctionFolder,
    invocation: Invocation,
    onStart: (instance: Instance) => void,
  ) => Promise<Outcome>
  readonly setOffset: (milliseconds: number) => void
  readonly stop: () => Promise<void>
}

export function createPool(start: (folder: FunctionFolder) => Instance, most: number): Pool {
  const instances = new Set<Instance>()
  const idle: Instance[] = []
  const waiting: (() => void)[] = []

  async function run(folder: FunctionFolder, invocation: Invocation, onStart: (instance: Instance) => void) {
    const instance = await take(folder)
    onStart(instance)
    try {
      return await instance.run(invocation)
    } finally {
      giveBack(instance)
    }
  }

  async function take(folder: FunctionFolder): Promise<Instance> {
    for (;;) {
      dropOlderThan(folder.build)
      const warm = idle.pop()
      if (warm?.isAlive()) return warm
      if (warm) instances.delete(warm)
      if (instances.size < most) return add(folder)
      await new Promise<void>((resolve) => waiting.push(resolve))
    }
  }

  function add(folder: FunctionFolder): Instance {
    const instance = start(folder)
    instances.add(instance)
    void instance.ended.then(() => {
      instances.delete(instance)
      const at = idle.indexOf(instance)
      if (at >= 0) idle.splice(at, 1)
      waiting.shift()?.()
    })
    return instance
  }

  function giveBack(instance: Instance): void {
    if (instance.isAlive()) idle.push(instance)
    else instances.delete(instance)
    waiting.shift()?.()
  }

  function dropOlderThan(build: string): void {
    for (const instance of idle.filter((each) => each.build !== build)) {
      idle.splice(idle.indexOf(instance), 1)
      instances.delete(instance)
      instance.stop()
    }
  }

  async function stop(): Promise<void> {
    const all = [...instances]
    all.forEach((instance) => instance.stop())
    await Promise.all(all.map(({ ended }) => ended))
  }

  return {
    run,
    setOffset: (milliseconds) => instances.forEach((instance) => instance.setOffset(milliseconds)),
    stop,
  }
}
