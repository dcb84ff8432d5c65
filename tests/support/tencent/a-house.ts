import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const settings = { timeout: 10, memorySize: 256, runtime: 'Nodejs18.15' }
const timers = [
  { name: 'by-day', type: 'timer', config: '0 * 7-21 * * * *' },
  { name: 'by-night', type: 'timer', config: '0 */5 0-6,22-23 * * * *' },
]

/** What was built, small: three doors, one of them with timers, and the desk's files. */
export function aHouse(more: Record<string, string> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'deploy-'))
  const files = {
    'dist/cloudfunctions/resident/index.js': 'exports.main = () => "resident"',
    'dist/cloudfunctions/resident/index.js.map': '{}',
    'dist/cloudfunctions/resident/config.json': JSON.stringify(settings),
    'dist/cloudfunctions/clock/index.js': 'exports.main = () => "clock"',
    'dist/cloudfunctions/clock/config.json': JSON.stringify({ ...settings, timeout: 60, triggers: timers }),
    'dist/cloudfunctions/desk/index.js': 'exports.main = () => "desk"',
    'dist/cloudfunctions/desk/config.json': JSON.stringify(settings),
    'dist/desk/index.html': '<!doctype html>',
    'dist/desk/assets/desk-1a2b.js': 'console.log("desk")',
    'dist/desk/assets/desk-3c4d.css': 'body{margin:0}',
    ...more,
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return root
}
