import { parseArgs } from 'node:util'
import { Refused } from 'local-cloudbase'
import { connect } from '../cloudfunctions/needs'
import { forgetWhatIsOld } from '../cloudfunctions/screens/forget-what-is-old'
import { operatorEnvironment } from './operator/operator-environment'
import { toOldLines } from './operator/to-old-lines'
import { toPlainSentence } from './start/to-plain-sentence'

/** Says what would be forgotten on a day (`--dry-run`), or forgets now what the next night would. */
async function main() {
  const { env, port, on, dryRun } = readOptions(process.argv.slice(2))
  Object.assign(process.env, operatorEnvironment(env === undefined ? { port } : { env }))
  const needs = connect()
  if (!dryRun) return void (await forgetWhatIsOld(needs))
  for await (const line of toOldLines(needs, on)) console.log(line)
}

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        env: { type: 'string' },
        port: { type: 'string', default: '8787' },
        on: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
      },
    })
    const on = values.on === undefined ? new Date() : new Date(`${values.on}T00:00:00+08:00`)
    const dryRun = values['dry-run']
    if (Number.isNaN(on.getTime()) || (values.on !== undefined && !dryRun)) throw new Error('no day')
    return { env: values.env, port: values.port, on, dryRun }
  } catch {
    throw new Refused(
      'npm run retention -- [--dry-run [--on 2028-01-13]] [--env ENV | --port 8787] understands nothing else.',
    )
  }
}

main().then(
  () => process.exit(0),
  (problem: unknown) => {
    console.error(toPlainSentence(problem))
    process.exit(1)
  },
)
