import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { progress } from '../../config/progress'
import { installChromium } from './install-chromium'

/** The path of a Chrome, Chromium or Edge; on Debian and Ubuntu as root it is installed when there is none. */
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH
  if (chosen && !existsSync(chosen)) throw new Error(`CHROME_PATH names ${chosen}, which does not exist.`)
  const found = chosen ?? usualPaths().find((path) => existsSync(path))
  if (found) return found

  if (!isDebian() || process.getuid?.() !== 0) throw new Error(whatToInstall)
  await progress('no browser found: installing chromium and fonts-noto-cjk with apt-get', installChromium)
  const installed = usualPaths().find((path) => existsSync(path) && spawnSync(path, ['--version']).status === 0)
  if (!installed) throw new Error(whatToInstall)
  return installed
}

const whatToInstall =
  'The journeys need a browser: install Chrome, Chromium or Edge (or name one in CHROME_PATH) and run this again.'

function usualPaths() {
  if (process.platform === 'darwin') return macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)
  if (process.platform === 'win32')
    return windowsFolders().flatMap((folder) => windowsApps.map((app) => join(folder, app)))
  const folders = (process.env.PATH ?? '').split(delimiter)
  return linuxCommands.flatMap((command) => folders.map((folder) => join(folder, command)))
}

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge']

const windowsApps = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

function windowsFolders() {
  const { ProgramFiles, LOCALAPPDATA, 'ProgramFiles(x86)': programFilesX86 } = process.env
  return [ProgramFiles, programFilesX86, LOCALAPPDATA].filter((folder) => folder !== undefined)
}

const linuxCommands = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
]

function isDebian() {
  const file = '/etc/os-release'
  return existsSync(file) && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync(file, 'utf8'))
}
