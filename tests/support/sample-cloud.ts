import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Call, Fault } from 'local-cloudbase'

/** What may be asked of the cloud's process. */
export type Order =
  { kind: 'faults'; faults: Fault[] } | { kind: 'advance'; ms: number } | { kind: 'calls' } | { kind: 'minute' }
export type Answer = { id: number; url: string; calls: readonly Call[] }

/** Starts a cloud with the built doors and a sample street of its own, in another process; `stop` it when done. */
export async function startSampleCloud() {
  const child = fork(join(__dirname, 'cloud-process.ts'), [], { execArgv: ['--import', 'tsx'] })
  const waiting = new Map<number, (answer: Answer) => void>()
  let asked = 0
  child.on('message', (answer: Answer) => waiting.get(answer.id)?.(answer))
  const { url } = await new Promise<Answer>((resolve, reject) => {
    waiting.set(0, resolve)
    child.once('exit', (code) => reject(new Error(`the cloud's process ended with ${code}`)))
  })

  function ask(order: Order) {
    const id = ++asked
    child.send({ id, order })
    return new Promise<Answer>((resolve) => waiting.set(id, resolve))
  }

  return {
    url,
    /** Things that go wrong from now on; none by default. */
    faults: (...faults: Fault[]) => ask({ kind: 'faults', faults }),
    advance: (ms: number) => ask({ kind: 'advance', ms }),
    /** What a minute brings: the clock's tick, and WeChat's verdicts on the pictures and sounds it was asked about. */
    minute: () => ask({ kind: 'minute' }),
    calls: async () => (await ask({ kind: 'calls' })).calls,
    stop: () =>
      new Promise<void>((resolve) => {
        child.once('exit', () => resolve())
        child.disconnect()
      }),
  }
}

export type SampleCloud = Awaited<ReturnType<typeof startSampleCloud>>
