import { parseArgs } from 'node:util'
import tcb from '@cloudbase/node-sdk'
import { Refused } from 'local-cloudbase'
import { doorsIn } from './build-functions'
import { askDoors, byHand } from './conform/ask-doors'
import { askDeployed, domainOf } from './conform/ask-deployed'
import { askEnvironment } from './conform/ask-environment'
import { askOverHttp } from './conform/ask-over-http'
import { askTraces } from './conform/ask-traces'
import { toTable } from './conform/finding'
import { runConformance } from './conform/run-conformance'
import { readOperator } from './deploy/operator-keys'
import { openTencentCloud } from './deploy/tencent-cloud'
import { toDeploySentence } from './deploy/to-deploy-sentence'
import { operatorEnvironment } from './operator/operator-environment'
import { progress } from './progress'

/** `npm run conform -- --env ENV`: asks a real environment what the local cloud assumes, and prints where they differ. */
async function main() {
  const env = readOptions(process.argv.slice(2))
  const { keys, region, addresses } = readOperator(process.env)
  Object.assign(process.env, operatorEnvironment({ env }))
  const cloud = openTencentCloud({ env, region }, keys, addresses)
  const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, timeout: 60_000 })
  const asked = { CLOUDBASE_ENV: env, CLOUDBASE_SECRET_ID: keys.secretId, CLOUDBASE_SECRET_KEY: keys.secretKey }
  const ofPlatform = await progress('tables, rules, aggregations', () => askEnvironment(cloud, app))
  const ofDatabase = await progress('the database', () => runConformance(asked))
  const ofDoors = await progress('the doors', () => askDoors(app, doorsIn()))
  const ofDeploy = await progress('rules and routes', () => askDeployed(cloud))
  const address = async () => `https://${(await domainOf(cloud)).name}`
  const ofHttp = await progress('the desk’s address', () => askOverHttp(address))
  const ofTraces = await progress('what doors left behind', () => askTraces(app, new Date()))
  console.log(`\n${env}, ${new Date().toISOString()}`)
  const all = [...ofDatabase, ...ofPlatform, ...ofDeploy, ...ofHttp, ...ofTraces, ...ofDoors, ...byHand]
  for (const line of toTable(all)) console.log(line)
}

function readOptions(args: readonly string[]) {
  try {
    const { env } = parseArgs({ args: [...args], options: { env: { type: 'string' } } }).values
    if (env !== undefined) return env
  } catch {
    // Said below.
  }
  throw new Refused('npm run conform -- --env ENV understands nothing else.')
}

main().then(
  () => process.exit(0),
  (problem: unknown) => {
    console.error(toDeploySentence(problem))
    process.exit(1)
  },
)
