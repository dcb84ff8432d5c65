import { fork } from 'node:child_process'
import path from 'node:path'
import type { MovableClock } from '../movable-clock'
import { invocationEnvironment, ENV_ID } from './environment'
import type { FunctionFolder } from './function-folder'
import type { Invocation, Outcome } from './invocation'
import { residentMegabytes } from './resident-megabytes'

/** One process of one function, busy with at most one event. */
export interface Instance {
  readonly build: string
  readonly run: (invocation: Invocation) => Promise<Outcome>
  readonly setOffset: (milliseconds: number) => void
  readonly stop: () => void
  /** Whether it may be given another event. */
  readonly isAlive: () => boolean
  /** The process ended, by itself or stopped. */
  readonly ended: Promise<void>
}

const MOST_LOG = 64 * 1024
const MOST_ANSWER = 6 * 1024 * 1024
const MEMORY_LOOK_MS = 50
/** What Node itself holds before a function does anything. */
const NODE_MB = 64

/** How long a process may take to be ready, and then for an event. */
export interface Limits {
  readonly startMs: number
  readonly eventMs: number
}

export function startInstance(
  folder: FunctionFolder,
  limits: Limits,
  env: Readonly<Record<string, string>>,
  clock: MovableClock,
  log: (line: string) => void,
): Instance {
  const child = fork(path.join(__dirname, 'runtime.cjs'), [folder.file], {
    cwd: path.dirname(folder.file),
    env: { ...env } as NodeJS.ProcessEnv,
    execArgv: [...preload('clock.cjs'), ...preload('waves.cjs'), `--max-old-space-size=${folder.memoryMb}`],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let written = ''
  let finish: ((outcome: Outcome) => void) | undefined
  let trouble: string | undefined
  let isStopped = false

  let isReady: () => void = () => undefined
  const ready = new Promise<void>((resolve) => (isReady = resolve))
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', print)
  }
  child.on('message', (message: Message) => {
    if (message.type === 'ready') isReady()
    if (message.type === 'printed') print(message.text)
    if (message.type === 'broken') trouble = message.message
    if (message.type === 'done') settle(answered(message.result))
    if (message.type === 'failed') settle(failure('FUNCTIONS_EXECUTE_FAIL', message.message))
  })
  child.on('error', (problem) => settle(failure('FUNCTIONS_EXECUTE_FAIL', problem.message)))
  void ended.then(() =>
    settle(failure('FUNCTIONS_EXECUTE_FAIL', trouble ?? lastWords(folder, child.signalCode, child.exitCode))),
  )

  function print(text: string): void {
    written = (written + text).slice(-MOST_LOG)
    for (const line of text.trimEnd().split('\n')) log(`${folder.name}: ${line}`)
  }

  function answered(result: string): Outcome {
    if (Buffer.byteLength(result) > MOST_ANSWER)
      return failure('FUNCTIONS_EXECUTE_FAIL', `the answer is larger than ${MOST_ANSWER} bytes`)
    return { ok: true, result: JSON.parse(result) as unknown, log: written }
  }

  function stop(): void {
    isStopped = true
    child.kill('SIGKILL')
  }

  function settle(outcome: Outcome): void {
    finish?.(outcome)
    finish = undefined
  }

  const failure = (code: 'FUNCTIONS_EXECUTE_FAIL' | 'FUNCTIONS_TIME_LIMIT_EXCEEDED', message: string): Outcome => ({
    ok: false,
    code,
    message,
    log: written,
  })

  function run(invocation: Invocation): Promise<Outcome> {
    written = ''
    return new Promise<Outcome>((resolve) => {
      const stopAfter = (ms: number, outcome: Outcome) =>
        setTimeout(() => {
          settle(outcome)
          stop()
        }, ms)
      let timer = stopAfter(limits.startMs, failure('FUNCTIONS_EXECUTE_FAIL', notReady(limits.startMs)))
      // What a person wrote has its time from when it can run; how long a busy machine takes to start Node is not its doing.
      let isOver = false
      void ready.then(() => {
        if (isOver) return
        clearTimeout(timer)
        timer = stopAfter(limits.eventMs, failure('FUNCTIONS_TIME_LIMIT_EXCEEDED', timedOut(limits.eventMs)))
      })
      const watch = setInterval(() => {
        if ((residentMegabytes(child.pid) ?? 0) > folder.memoryMb + NODE_MB) stop()
      }, MEMORY_LOOK_MS)
      finish = (outcome) => {
        isOver = true
        clearTimeout(timer)
        clearInterval(watch)
        resolve(outcome)
      }
      if (!child.connected) {
        settle(failure('FUNCTIONS_EXECUTE_FAIL', trouble ?? lastWords(folder, child.signalCode, child.exitCode)))
        return
      }
      send(invocation)
    })
  }

  /** What cannot be written down as JSON never leaves, and the process stays as it was. */
  function send(invocation: Invocation): void {
    try {
      child.send({
        type: 'event',
        id: invocation.requestId,
        event: invocation.event,
        context: contextOf(folder, invocation),
        env: invocationEnvironment(invocation),
        offset: clock.offset(),
      })
    } catch (problem) {
      settle(failure('FUNCTIONS_EXECUTE_FAIL', `The event cannot be sent (${String(problem)})`))
    }
  }

  return {
    build: folder.build,
    run,
    setOffset: (offset) => void (child.connected && child.send({ type: 'clock', offset })),
    stop,
    isAlive: () => !isStopped && child.connected,
    ended,
  }
}

const notReady = (ms: number) => `The process of the function was not ready after ${ms / 1000} seconds`
const timedOut = (ms: number) => `Invoking task timed out after ${ms / 1000} seconds`

const preload = (name: string) => ['-r', path.join(__dirname, name)]

type Message =
  | { readonly type: 'ready' }
  | { readonly type: 'printed'; readonly text: string }
  | { readonly type: 'broken'; readonly message: string }
  | { readonly type: 'done'; readonly id: string; readonly result: string }
  | { readonly type: 'failed'; readonly id: string; readonly message: string }

const lastWords = ({ memoryMb }: FunctionFolder, signal: string | null, code: number | null) =>
  `The process of the function ended (${signal ?? `code ${code}`}); its memory limit is ${memoryMb} MB`

function contextOf(folder: FunctionFolder, invocation: Invocation) {
  return {
    callbackWaitsForEmptyEventLoop: false,
    memory_limit_in_mb: folder.memoryMb,
    time_limit_in_ms: folder.timeoutMs,
    request_id: invocation.requestId,
    function_name: folder.name,
    function_version: '$LATEST',
    namespace: ENV_ID,
    environment: JSON.stringify(invocationEnvironment(invocation)),
  }
}
