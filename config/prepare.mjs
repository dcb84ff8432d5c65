// Runs before `npm start` and `npm test` with nothing installed yet, perhaps on an old Node: only what every Node knows.
import { spawn } from 'child_process'
import { existsSync, readFileSync } from 'fs'
import { dirname, join } from 'path'
import { fileURLToPath } from 'url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const nodeWanted = [20, 19]

prepare()

function prepare() {
  if (!nodeIsNewEnough()) {
    stop(`Node ${nodeWanted.join('.')} or newer is needed; this is ${process.version}. Get it from https://nodejs.org.`)
  }
  if (isInstalled()) return
  install()
}

function nodeIsNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  return major > nodeWanted[0] || (major === nodeWanted[0] && minor >= nodeWanted[1])
}

/** What npm wrote down after installing agrees with package-lock.json. */
function isInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const has = packagesIn(installed)
  const wants = packagesIn(join(root, 'package-lock.json'))
  return Object.keys(wants).every((path) => {
    if (path === '') return true
    if (!has[path]) return Boolean(wants[path].optional)
    return has[path].version === wants[path].version
  })
}

function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages
}

function install() {
  const since = Date.now()
  const seconds = () => `${Math.round((Date.now() - since) / 1000)} s`
  console.log('Installing about 1,200 packages. This takes about a minute, once.')
  const progress = setInterval(() => console.log(`  still installing, ${seconds()}`), 10000)
  const npm = /npm-cli\.js$/.test(process.env.npm_execpath) && process.env.npm_execpath
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const child = npm
    ? spawn(process.execPath, [npm].concat(args), { cwd: root, stdio: 'inherit' })
    : spawn('npm', args, { cwd: root, stdio: 'inherit', shell: true })
  child.on('error', () => stop('npm could not be started; it comes with Node, from https://nodejs.org.'))
  child.on('exit', (code) => {
    clearInterval(progress)
    if (code !== 0) stop('The packages could not be installed. npm says why above; often the network or the disk.')
    console.log(`Installed in ${seconds()}.\n`)
  })
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
