import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildSync } from 'esbuild'

/** The cloud's own program, bundled once: it starts many times. */
export function bundleCloud(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cloud-program-'))
  const outfile = path.join(folder, 'cloud.cjs')
  for (const name of ['disk-writer.cjs', 'row-writer.cjs']) {
    copyFileSync(path.resolve(__dirname, '../../database/engine', name), path.join(folder, name))
  }
  const entryPoints = [path.resolve(__dirname, '../../main.ts')]
  buildSync({ entryPoints, outfile, bundle: true, platform: 'node', packages: 'external', logLevel: 'error' })
  return outfile
}

export interface CloudProcess {
  readonly url: string
  readonly child: ChildProcess
  readonly kill: (signal?: NodeJS.Signals) => Promise<void>
}

const running = new Set<ChildProcess>()

/** For after the tests: ends what a failed one left behind. */
export const killAll = () => running.forEach((child) => child.kill('SIGKILL'))

/** Starts it as a process of its own; rejects with what it said when it ends before it listens. */
export function startProcess(program: string, data: string, definition?: string): Promise<CloudProcess> {
  const flags = ['--port', '0', '--data', data, ...(definition === undefined ? [] : ['--definition', definition])]
  return startProgram([program, ...flags])
}

/** Starts it on a disk that takes no file of more than so many KB. */
export const startOnSmallDisk = (program: string, data: string, kilobytes: number) =>
  startProgram(
    ['-c', `ulimit -f ${kilobytes}; exec "$0" "$@"`, process.execPath, program, '--port', '0', '--data', data],
    'bash',
  )

/** Where a bundle in a folder of its own finds what it was not bundled with. */
const MODULES = createRequire(__filename).resolve.paths('libsql')!.join(path.delimiter)

/** Starts any program that says at which address it listens. */
export async function startProgram(command: readonly string[], shell = process.execPath): Promise<CloudProcess> {
  const child = spawn(shell, command, {
    env: { ...process.env, NODE_PATH: MODULES },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const closed = once(child, 'close')
  running.add(child)
  void closed.then(() => running.delete(child))
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const address = /at (http:\/\/127\.0\.0\.1:\d+)/.exec(text)?.[1]
      if (address !== undefined) resolve(address)
    })
    void closed.then(() => reject(new Error(said.trim())))
  })
  const kill = async (signal: NodeJS.Signals = 'SIGKILL') => {
    child.kill(signal)
    await closed
  }
  return { url, child, kill }
}
