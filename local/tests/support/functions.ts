import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'

const SDK = JSON.stringify(createRequire(__filename).resolve('@cloudbase/node-sdk'))

/** The first lines of a function that uses the SDK just as a deployed one does. */
export const withSdk = `const tcb = require(${SDK}); const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV }); const db = app.database();`

/** A folder of built functions: their code by name, and a config.json where one is given. */
export function buildFunctions(
  code: Readonly<Record<string, string>>,
  config: Readonly<Record<string, object>> = {},
): string {
  const root = mkdtempSync(path.join(tmpdir(), 'functions-'))
  for (const name of Object.keys(code)) rebuild(root, name, code[name]!, config[name])
  return root
}

export function rebuild(root: string, name: string, code: string, config?: object): void {
  mkdirSync(path.join(root, name), { recursive: true })
  writeFileSync(path.join(root, name, 'index.js'), code)
  if (config) writeFileSync(path.join(root, name, 'config.json'), JSON.stringify(config))
}
