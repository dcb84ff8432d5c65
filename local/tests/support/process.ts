import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildSync } from 'esbuild'

/** The cloud's own program, bundled once: it starts many times. */
export function bundleCloud(): string {
  const outfile = path.join(mkdtempSync(path.join(tmpdir(), 'cloud-program-')), 'cloud.cjs')
  const entryPoints = [path.resolve(__dirname, '../../main.ts')]
  buildSync({ entryPoints, outfile, bundle: true, platform: 'node', packages: 'external', logLevel: 'error' })
  return outfile
}

export interface CloudProcess {
  readonly url: string
  readonly child: ChildProcess
  readonly kill: (signal?: NodeJS.Signals) => Promise<void>
}

/** Starts it as a process of its own; rejects with what it said when it ends before it listens. */
export async function startProcess(program: string, data: string, definition?: string): Promise<CloudProcess> {
  const flags = ['--port', '0', '--data', data, ...(definition === undefined ? [] : ['--definition', definition])]
  const child = spawn(process.execPath, [program, ...flags], {
    env: { ...process.env, NODE_PATH: path.resolve('node_modules') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const closed = once(child, 'close')
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
