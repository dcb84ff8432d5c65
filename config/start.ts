import { rmSync } from 'node:fs'
import { buildApp } from './app'
import { buildFunctions } from './functions'
import { progress } from './progress'
import { root } from './root'
import { checkPort } from './start/check-port'
import { checkDataShape, noteDataShape } from './start/data-shape'
import { clearHalfFilled, fillWhenEmpty } from './start/fill-when-empty'
import { links } from './start/links'
import { openCloud } from './start/open-cloud'
import { readOptions } from './start/options'
import { plainly } from './start/plainly'
import { rebuildDoors } from './start/rebuild-doors'
import { watchH5 } from './start/watch-h5'

/** The whole of it on this machine: the doors, the h5 app, a cloud with a sample street in it, and links to look at it. */
async function main() {
  const { port, fresh, watch } = readOptions(process.argv.slice(2))
  const data = `${root}/.data`
  await checkPort(port)
  await progress('building the doors', () => buildFunctions())
  if (!watch) await progress('building the h5 app', () => buildApp('h5'))
  if (fresh) rmSync(data, { recursive: true, force: true })
  checkDataShape(data)
  clearHalfFilled(data)
  const cloud = await progress('opening the local cloud', () =>
    openCloud({ port, data, timers: true, log: console.log }),
  )
  stopOnSignal(cloud.stop)
  noteDataShape(data)
  await progress('looking whether the sample street lives there', () => fillWhenEmpty(cloud, data))
  const app = watch ? 'http://127.0.0.1:4400' : cloud.url
  console.log(`\n连心桥 is at ${app}. Ctrl-C stops it and keeps everything. Open it as`)
  for (const [who, link] of links(app)) console.log(`  ${who.padEnd(34)}${link}`)
  if (watch) {
    rebuildDoors()
    watchH5(port)
  }
}

/** Ctrl-C: what was acknowledged is on the disk, and the next start finds it. */
function stopOnSignal(stop: () => Promise<void>) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      console.log('\nStopping; everything is kept in .data for the next time.')
      void stop().then(() => process.exit(0))
    })
  }
}

main().catch((problem: unknown) => {
  console.error(plainly(problem))
  process.exit(1)
})
