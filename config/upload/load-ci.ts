import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Refused } from 'local-cloudbase'
import { progress } from '../progress'
import { root } from '../root'

/** WeChat's own tool is 275 MB: it comes when somebody uploads, and stands in no lock file. */
const VERSION = '2.1.42'
const folder = join(root, '.cache/miniprogram-ci')
const about = join(folder, 'node_modules/miniprogram-ci/package.json')

type Options = Readonly<Record<string, unknown>>
type Sent = { subPackageInfo?: readonly { name: string; size: number }[] }

export type Ci = {
  Project: new (options: Options) => object
  upload: (options: Options) => Promise<Sent>
  preview: (options: Options) => Promise<Sent>
}

/** Gives miniprogram-ci, installed where it was not. */
export async function loadCi() {
  if (!isCiInstalled()) await progress(`installing miniprogram-ci ${VERSION} (275 MB, once)`, async () => install())
  return createRequire(join(folder, 'package.json'))('miniprogram-ci') as Ci
}

export function isCiInstalled() {
  return existsSync(about) && (JSON.parse(readFileSync(about, 'utf8')) as { version: string }).version === VERSION
}

/** Loads a file of its own, to be looked at. */
export function requireFromCi(path: string) {
  return createRequire(join(folder, 'package.json'))(`miniprogram-ci/${path}`) as unknown
}

function install() {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const cli = process.env.npm_execpath
  const [command, ...before] = cli?.endsWith('npm-cli.js') ? [process.execPath, cli] : ['npm']
  const { status } = spawnSync(command, [...before, ...args, `miniprogram-ci@${VERSION}`], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: command === 'npm',
  })
  if (status !== 0)
    throw new Refused('miniprogram-ci could not be installed; npm says why above, often the network or the disk.')
}
