import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Refused } from 'local-cloudbase'
import { buildApp } from './build-app'
import { packageSizes } from './build/package-sizes'
import { progress } from './progress'
import { root } from './root'
import { checkPackageSizes, toKb } from './upload/check-package-sizes'
import { findVersion } from './upload/find-version'
import { loadCi } from './upload/load-ci'
import { sendToWeChat } from './upload/send-to-wechat'
import { toUploadSentence } from './upload/to-upload-sentence'
import { readUploader } from './upload/uploader'

const PREVIEW = join(root, 'dist/preview.png')

/** `npm run upload`: builds the mini-program, looks at its sizes and uploads it; with `--preview` leaves a code to scan instead. */
async function main() {
  const { preview, robot } = readOptions(process.argv.slice(2))
  const uploader = readUploader(process.env)
  const { version, description, isCommitted } = findVersion()
  if (!preview && !isCommitted)
    throw new Refused('What is uploaded must be found again: commit the changes first, or look at them with --preview.')
  await progress('building the mini-program', () => buildApp('weapp'))
  const { main, subpackages } = packageSizes()
  checkPackageSizes([{ name: 'main package', bytes: main }, ...subpackages])
  const ci = await loadCi()
  const what = { ...uploader, projectPath: root, version, description, robot }
  const sizes = await progress(`${preview ? 'preview' : 'upload'} of ${version}, ${description}`, () =>
    sendToWeChat(ci, what, preview ? PREVIEW : undefined),
  )
  for (const { name, bytes } of sizes) console.log(`  ${name} ${toKb(bytes)} KB`)
  console.log(
    preview ? `Scan ${PREVIEW}.` : 'Uploaded, not released: mp.weixin.qq.com → 版本管理 submits it for review.',
  )
}

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { preview: { type: 'boolean', default: false }, robot: { type: 'string', default: '1' } },
    })
    const robot = Number(values.robot)
    if (!Number.isInteger(robot) || robot < 1 || robot > 30) throw new Error('no robot')
    return { preview: values.preview, robot }
  } catch {
    throw new Refused('npm run upload -- [--preview] [--robot 1…30] understands nothing else.')
  }
}

main().then(
  () => process.exit(0),
  (problem: unknown) => {
    console.error(toUploadSentence(problem))
    process.exit(1)
  },
)
