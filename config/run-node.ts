import { spawn } from 'node:child_process'
import { resolve as pathTo } from 'node:path'
import { root } from './root'

/** Runs a script of an installed package, by its place in node_modules or in full, with this Node and keeps what it says. */
export function runNode(script: string, args: readonly string[] = [], env: Record<string, string> = {}) {
  return new Promise<{ ok: boolean; output: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [pathTo(root, 'node_modules', script), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const said: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => said.push(part))
    child.stderr.on('data', (part: Buffer) => said.push(part))
    child.on('error', reject)
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(said).toString() }))
  })
}
