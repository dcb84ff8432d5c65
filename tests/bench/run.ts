import { localRows } from 'local-cloudbase/bench'
import { cpus, release, totalmem, type } from 'node:os'
import { buildFunctions } from '../../config/build-functions'
import { progress } from '../../config/progress'
import { commandRows } from './commands'
import { costRows } from './costs'
import { fiveYearsRows } from './five-years'
import { grownStreetRows } from './grown-street'
import { lifeRows } from './lives'
import { loadingRows } from './loading'
import { longListRows } from './long-list'
import { manyReportsRows } from './many-reports'
import { miniprogramRows } from './miniprogram'
import { monthFiguresRows } from './month-figures'
import { rosterRows } from './roster'
import { keeps, tableOf } from './row'
import type { Row } from './row'
import { signUpRows } from './sign-ups'
import { tickRows } from './ticks'

/** The numbers we promise, measured here and now; ends with 1 when one is beyond its bound. */
async function main() {
  await progress('building the doors', () => buildFunctions())
  const rows: Row[] = []
  for (const [title, measure] of tables) {
    const table = await progress(title, async () => measure())
    console.log(`${tableOf(table)}\n`)
    rows.push(...table)
  }
  const beyond = rows.filter((row) => !keeps(row)).length
  console.log(`${machine()}\n${rows.length} rows, ${beyond} beyond their bound`)
  process.exitCode = beyond > 0 ? 1 : 0
}

const tables: [string, () => Row[] | Promise<Row[]>][] = [
  ['what each procedure asks of the database', costRows],
  ['what a report’s life asks of the database', lifeRows],
  ['commands against the bare database', commandRows],
  ['everybody sits down at once', signUpRows],
  ['many reports against few', manyReportsRows],
  ['a tick among many reports against few', tickRows],
  ['a grown street against the sample', grownStreetRows],
  ['a community of five years', fiveYearsRows],
  ['a long list at the desk', longListRows],
  ['a roster from a file', rosterRows],
  ['a month’s figures', monthFiguresRows],
  ['loading a door', loadingRows],
  ['the built mini-program', miniprogramRows],
  ['the local cloud', localRows],
]

function machine() {
  const [cpu] = cpus()
  return `${type()} ${release()}, Node ${process.version}, ${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 1e9)} GB`
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
