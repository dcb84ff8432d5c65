import { spawnSync } from 'node:child_process'
import { root } from '../../config/root'

const planted = [
  { rule: 'no-restricted-imports', text: "import { z } from 'zod'\nexport const id = z.string()" },
  { rule: '@typescript-eslint/no-explicit-any', text: 'export const all: any = 1' },
  { rule: 'no-restricted-syntax', text: 'export enum Side { Left }' },
  { rule: 'no-restricted-syntax', text: 'export class Report { state = 1 }' },
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

describe('the lint rules', () => {
  it('each refuse what is planted', () => {
    const broken = rulesBrokenBy(planted.map(({ text }) => text).join('\n'))
    expect(broken.sort()).toEqual(planted.map(({ rule }) => rule).sort())
  })

  it('let a sensible file be, with an error as its one class', () => {
    expect(rulesBrokenBy("import * as z from 'zod/mini'\nexport class Gone extends Error {}\nexport { z }")).toEqual([])
  })
})

/** As if the text stood in a file of the mini-program; lint wants one that exists. */
function rulesBrokenBy(text: string) {
  const eslint = `${root}/node_modules/eslint/bin/eslint.js`
  const args = [eslint, '--stdin', '--stdin-filename', 'src/app.tsx', '--format', 'json']
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, input: text, encoding: 'utf8' })
  const [result] = JSON.parse(stdout) as { messages: { ruleId: string }[] }[]
  return result?.messages.map(({ ruleId }) => ruleId) ?? []
}
