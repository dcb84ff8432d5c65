import { arch, cpus, platform, release, totalmem } from 'node:os'
import { localRows } from './local-rows'

/** `npm run bench -w local-cloudbase`: the table by itself; ends with 1 when a row is beyond its bound. */
async function main(): Promise<void> {
  const rows = await localRows()
  for (const { name, value, bound, unit = '', detail = '' } of rows) {
    const verdict =
      bound === undefined ? '' : value <= bound ? `ok (≤ ${bound.toFixed(2)})` : `BEYOND ${bound.toFixed(2)}`
    console.log([name.padEnd(64), `${value.toFixed(2)} ${unit}`.padEnd(12), verdict.padEnd(14), detail].join(' '))
  }
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()} ${arch()}, Node ${process.version}`,
  )
  if (rows.some(({ value, bound }) => bound !== undefined && value > bound)) process.exitCode = 1
}

main().catch((problem: unknown) => {
  console.error(problem)
  process.exitCode = 1
})
