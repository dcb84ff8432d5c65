import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Refused } from 'local-cloudbase'
import { restoreBackup } from './backup/restore-backup'
import { theStandingSecret } from './backup/the-standing-secret'
import { unsealWith } from './backup/unseal'
import { openWhere, whereOf } from './backup/where'
import { SECRET_FILE } from './backup/write-backup'
import { toDeploySentence } from './deploy/to-deploy-sentence'

/** `npm run restore`: fills an empty cloud from a backup and compares; with `--secret-to` only takes out the secret that a deploy needs before. */
async function main() {
  const { from, identity, secretTo, ...place } = readOptions(process.argv.slice(2))
  if (!existsSync(identity)) throw new Refused(`--identity ${identity} names no file.`)
  const unseal = unsealWith(readFileSync(identity, 'utf8').trim())
  if (secretTo !== undefined) {
    writeFileSync(secretTo, await unseal.bytes(join(from, SECRET_FILE)), { mode: 0o600, flag: 'wx' })
    console.log(`Kept in ${secretTo}: LIANXINQIAO_SECRET for npm run deploy.`)
    return
  }
  const where = whereOf(place)
  const opened = openWhere(where)
  const { collections, files } = await restoreBackup(opened, unseal, from, await theStandingSecret(where))
  for (const [name, { count }] of Object.entries(collections)) console.log(`  ${name} ${count}`)
  console.log(`  files ${files.count}\nAll of it stands there as it was.`)
}

function readOptions(args: readonly string[]) {
  try {
    const { 'secret-to': secretTo, ...values } = parseArgs({
      args: [...args],
      options: {
        env: { type: 'string' },
        port: { type: 'string', default: '8787' },
        from: { type: 'string' },
        identity: { type: 'string' },
        'secret-to': { type: 'string' },
      },
    }).values
    const { from, identity } = values
    if (from === undefined || identity === undefined) throw new Error('from where')
    return { ...values, from, identity, secretTo }
  } catch {
    throw new Refused(
      'npm run restore -- --from FOLDER --identity FILE [--env ENV | --port 8787 | --secret-to FILE] understands nothing else.',
    )
  }
}

main().then(
  () => process.exit(0),
  (problem: unknown) => {
    console.error(toDeploySentence(problem))
    process.exit(1)
  },
)
