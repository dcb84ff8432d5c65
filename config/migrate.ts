import { parseArgs } from 'node:util'
import { Refused } from 'local-cloudbase'
import { openWhere, whereOf } from './backup/where'
import { toDeploySentence } from './deploy/to-deploy-sentence'
import { applyMigrations } from './migrate/apply-migrations'
import { planMigrations, toMigrationLines } from './migrate/plan-migrations'

/** `npm run migrate`: says which documents an earlier release left in another shape, and which no door can read; with `--yes` gives the former what they lack. */
async function main() {
  const { env, port, yes } = readOptions(process.argv.slice(2))
  const place = openWhere(whereOf({ ...(env !== undefined && { env }), port }))
  if (yes) {
    const { left } = await applyMigrations(place, console.log)
    if (left > 0) console.log(`${left} were written by somebody meanwhile: run this again.`)
  }
  for (const line of toMigrationLines(await planMigrations(place))) console.log(line)
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        env: { type: 'string' },
        port: { type: 'string', default: '8787' },
        yes: { type: 'boolean', default: false },
      },
    }).values
  } catch {
    throw new Refused('npm run migrate -- [--env ENV | --port 8787] [--yes] understands nothing else.')
  }
}

main().then(
  () => process.exit(0),
  (problem: unknown) => {
    console.error(toDeploySentence(problem))
    process.exit(1)
  },
)
