import { spawn, type ChildProcess } from 'node:child_process'

/** Runs a command beside so many loops that never rest: `tsx tests/support/run-under-load.ts 8 -- npx jest …`. Ends as the command ends. */
async function main() {
  const [count, dashes, command, ...args] = process.argv.slice(2)
  if (!Number(count) || dashes !== '--' || !command)
    throw new Error('tsx tests/support/run-under-load.ts <loops> -- <command>')
  const loops = Array.from({ length: Number(count) }, () => spawn(process.execPath, ['-e', loop]))
  process.once('exit', () => loops.forEach((loop) => loop.kill('SIGKILL')))
  process.exit(await ended(spawn(command, args, { stdio: 'inherit' })))
}

/** Goes round until its parent is gone. */
const loop = 'for (const parent = process.ppid; process.ppid === parent; );'

/** How a process ended; it is told when somebody wants us to stop. */
function ended(child: ChildProcess) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
