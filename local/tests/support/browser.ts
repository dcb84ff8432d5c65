import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The path of a Chrome, Chromium or Edge on this machine; throws a sentence when there is none. */
export function browserFile(): string {
  const chosen = process.env.CHROME_PATH
  const found = [...(chosen === undefined ? [] : [chosen]), ...usualPaths()].find((file) => existsSync(file))
  if (found !== undefined) return found
  throw new Error(
    'The console is tested in a browser: install Chrome, Chromium or Edge, or name one in CHROME_PATH, and run this again.',
  )
}

const LINUX = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge']
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

function usualPaths(): string[] {
  if (process.platform === 'darwin') return MAC.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)
  if (process.platform === 'win32') {
    const folders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
    return folders.filter((folder) => folder !== undefined).flatMap((folder) => WINDOWS.map((app) => join(folder, app)))
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.flatMap((folder) => LINUX.map((command) => join(folder, command)))
}
