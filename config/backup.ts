import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { Refused } from 'local-cloudbase'
import { sealTo } from './backup/seal'
import { theStandingSecret } from './backup/the-standing-secret'
import { openWhere, whereOf } from './backup/where'
import { writeBackup } from './backup/write-backup'
import { toDeploySentence } from './deploy/to-deploy-sentence'
import { root } from './root'

/** `npm run backup`: writes all that a street's cloud keeps into a folder, sealed for who has the key. */
async function main() {
  const { newKey, recipient, to, ...place } = readOptions(process.argv.slice(2))
  if (newKey !== undefined) return makeKey(newKey)
  if (!recipient?.startsWith('age1'))
    throw new Refused(
      '--recipient (or BACKUP_RECIPIENT) is no age1…: make a key with npm run backup -- --new-key FILE.',
    )
  const where = whereOf(place)
  const opened = openWhere(where)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const at = new Date()
  const folder = join(to, `${place.env ?? 'local'}-${at.toISOString().replaceAll(/[:.]/g, '-')}`)
  const about = { version, at, secret: await theStandingSecret(where) }
  const { collections, files } = await writeBackup(opened, sealTo(recipient), folder, about)
  for (const [name, { count }] of Object.entries(collections)) console.log(`  ${name} ${count}`)
  console.log(`  files ${files.count}${files.gone > 0 ? `, ${files.gone} were gone already` : ''}\nKept in ${folder}.`)
}

async function makeKey(file: string) {
  const identity = await generateX25519Identity()
  writeFileSync(file, `${identity}\n`, { mode: 0o600, flag: 'wx' })
  console.log(`Kept in ${file}: without it no backup can be read, so lay it where the backups are not.`)
  console.log(`Backups are sealed for --recipient ${await identityToRecipient(identity)}`)
}

function readOptions(args: readonly string[]) {
  try {
    const { 'new-key': newKey, ...values } = parseArgs({
      args: [...args],
      options: {
        env: { type: 'string' },
        port: { type: 'string', default: '8787' },
        to: { type: 'string', default: 'backups' },
        recipient: { type: 'string', default: process.env.BACKUP_RECIPIENT },
        'new-key': { type: 'string' },
      },
    }).values
    return { ...values, newKey }
  } catch {
    throw new Refused(
      'npm run backup -- [--env ENV | --port 8787] --recipient age1… [--to FOLDER], or -- --new-key FILE, understands nothing else.',
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
