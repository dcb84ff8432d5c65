import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { root } from '../../config/root'

const planted = [
  { rule: 'no-restricted-imports', text: "import { z } from 'zod'\nexport const id = z.string()" },
  { rule: '@typescript-eslint/no-explicit-any', text: 'export const all: any = 1' },
  { rule: 'no-restricted-syntax', text: 'export enum Side { Left }' },
  { rule: 'no-restricted-syntax', text: 'export class Report { state = 1 }' },
  { rule: 'no-restricted-syntax', text: 'export const today = new Date()' },
  { rule: 'no-restricted-syntax', text: 'export const since = Date.now()' },
  {
    rule: 'no-else-return',
    text: 'export function f(a: boolean) {\n  if (a) {\n    return 1\n  } else {\n    return 2\n  }\n}',
  },
  { rule: '@typescript-eslint/no-floating-promises', text: 'Promise.resolve(1)' },
  {
    rule: 'react-hooks/rules-of-hooks',
    text: "import { useState } from 'react'\nexport function useIt(a: boolean) {\n  if (a) useState(1)\n}",
  },
  { rule: 'local/chinese-as-in-print', text: "export const said = '收到了,谢谢您'" },
  { rule: 'local/chinese-as-in-print', text: 'export const told = (name: string) => `转给${name}(社区),等着`' },
  { rule: 'local/chinese-as-in-print', text: 'export const drawn = <p>说说:什么事</p>' },
  { rule: 'max-lines', text: 'export {}\n'.repeat(151) },
]

const sensible =
  "import * as z from 'zod/mini'\nexport class Gone extends Error {}\nexport const then = new Date('2026-01-12')\nexport { z }"

describe('the lint rules', () => {
  let broken: Record<string, string[]>

  beforeAll(() => {
    broken = rulesBrokenBy({ 'planted.tsx': planted.map(({ text }) => text).join('\n'), 'sensible.tsx': sensible })
  })

  it('each refuse what is planted', () =>
    expect(broken['planted.tsx']?.sort()).toEqual(planted.map(({ rule }) => rule).sort()))

  it('let a sensible file be, with an error as its one class', () => expect(broken['sensible.tsx']).toEqual([]))
})

/** As if the texts were all there is of the mini-program; the rest of it would be read for its types. */
function rulesBrokenBy(texts: Record<string, string>) {
  const house = mkdtempSync(join(tmpdir(), 'house-'))
  mkdirSync(join(house, 'src'))
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(house, 'src', file), text)
  for (const path of ['eslint.config.mjs', 'config/lint', 'tsconfig.json'])
    cpSync(join(root, path), join(house, path), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
  try {
    return lint(house)
  } finally {
    rmSync(house, { recursive: true })
  }
}

function lint(folder: string) {
  const cli = join(root, 'node_modules/eslint/bin/eslint.js')
  const { stdout } = spawnSync(process.execPath, [cli, 'src', '--format', 'json'], { cwd: folder, encoding: 'utf8' })
  const results = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string }[] }[]
  return Object.fromEntries(
    results.map(({ filePath, messages }) => [basename(filePath), messages.map(({ ruleId }) => ruleId)]),
  )
}
