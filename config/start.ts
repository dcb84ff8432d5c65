import { basename } from 'node:path'
import { buildApp } from './build-app'
import { buildDesk } from './build-desk'
import { buildFunctions } from './build-functions'
import { progress } from './progress'
import { root } from './root'
import { checkPort } from './start/check-port'
import { checkDataShape } from './start/data-shape'
import { fillWhenNew, isToBeFilled } from './start/fill-when-new'
import { beginEmpty } from './start/begin-empty'
import { links, linksWhenEmpty } from './start/links'
import { openCloud } from './start/open-cloud'
import { readOptions } from './start/options'
import { toPlainSentence } from './start/to-plain-sentence'
import { rebuildDoors } from './start/rebuild-doors'
import { watchH5 } from './start/watch-h5'

/** The whole of it on this machine: the doors, the h5 app, a cloud with a sample street in it, and links to look at it. */
async function main() {
  const { port, fresh, watch, empty } = readOptions(process.argv.slice(2))
  const data = empty ? `${root}/.data-empty` : `${root}/.data`
  await checkPort(port)
  await progress('building the desk', () => buildDesk())
  await progress('building the doors', () => buildFunctions())
  if (!watch) await progress('building the h5 app', () => buildApp('h5'))
  if (!empty && (fresh || isToBeFilled(data)))
    await progress('filling the sample street', () => fillWhenNew(data, { fresh }))
  const app = watch ? 'http://127.0.0.1:4400' : `http://127.0.0.1:${port}`
  const people = empty ? linksWhenEmpty(app) : links(app)
  const cloud = await progress('opening the local cloud', () =>
    openCloud({
      ...{ port, data, timers: true, log: console.log, links: people },
      onHeld: empty ? (held) => beginEmpty(data, held, fresh) : () => checkDataShape(data),
    }),
  )
  stopOnSignal(cloud.stop, data)
  console.log(`\n连心桥 is at ${app}. Ctrl-C stops it and keeps everything. Open it as`)
  for (const { name, address } of people) console.log(`  ${name.padEnd(40)}${address}`)
  console.log(`  ${'that worker’s PC'.padEnd(40)}${cloud.url}/desk/`)
  console.log(`  ${'the developer, who has these links too'.padEnd(40)}${cloud.url}/console#People`)
  if (empty)
    console.log(`\nNothing is in it. A street is founded with\n  ${FOUNDING}${port === 8787 ? '' : ` --port ${port}`}`)
  if (watch) {
    rebuildDoors()
    watchH5(port)
  }
}

/** Ctrl-C: what was acknowledged is on the disk, and the next start finds it. */
function stopOnSignal(stop: () => Promise<void>, data: string) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      console.log(`\nStopping; everything is kept in ${basename(data)} for the next time.`)
      void stop().then(() => process.exit(0))
    })
  }
}

const FOUNDING = 'npm run found -- --street 黄岛街道 --phone 0532-86880000 --area-code 0532'

main().catch((problem: unknown) => {
  console.error(toPlainSentence(problem))
  process.exit(1)
})
