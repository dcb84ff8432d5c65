import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { standardLicence } from './standard-licences'
import type { About } from './standard-licences'

/** The licences of all packages whose files are in a bundle, as one text to travel with it; throws for a package of which none is known. */
export function licencesOf(root: string, files: Iterable<string>) {
  const folders = new Set([...files].flatMap((file) => packageOf(resolve(root, file)) ?? []))
  const texts = [...folders].map(licenceIn)
  return [...new Set(texts)].sort().join(`\n${'='.repeat(80)}\n\n`)
}

/** The folder of the package that a file belongs to. What a package copied into itself without its package.json is its own. */
function packageOf(file: string): string | undefined {
  const folder = /^(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file)?.[1]
  if (!folder || existsSync(join(folder, 'package.json'))) return folder
  return packageOf(dirname(folder))
}

function licenceIn(folder: string) {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as About
  const text = filesIn(folder) || readmeIn(folder) || standardLicence(about) || unstated[about.name]
  if (!text) throw new Error(`${about.name} has no licence text and may not be bundled: ${folder}`)
  return `${about.name} ${about.version}\n\n${text.trim()}\n`
}

function filesIn(folder: string) {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)\b(?!.*\.[cm]?[jt]s$)/i.test(name))
  return names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
}

/** Some keep it at the end of what one reads first. */
function readmeIn(folder: string) {
  const name = readdirSync(folder).find((file) => /^readme/i.test(file))
  const readme = name ? readFileSync(join(folder, name), 'utf8') : ''
  return /\n#*\s*licen[cs]e\s*\n[\s\S]*?(permission|redistribution)[\s\S]*/i.exec(readme)?.[0]
}

/** Bundled because the SDK needs them; looked for in November 2026. */
const unstated: Record<string, string> = {
  '@cloudbase/signature-nodejs': 'States no licence; Tencent CloudBase publishes it for @cloudbase/node-sdk (MIT).',
  '@cloudbase/wx-cloud-client-sdk': 'States no licence; Tencent CloudBase publishes it for @cloudbase/node-sdk (MIT).',
}
