import { readFileSync } from 'node:fs'
import { root } from '../../config/root'
import { runNode } from '../../config/run-node'
import { packageSizes } from '../run/sizes'
import type { Row } from './row'

/** What the built mini-program weighs and how much it draws, as its own tests measure it. */
export async function miniprogramRows(): Promise<Row[]> {
  const args = ['--selectProjects', 'miniprogram', '--testPathPatterns', 'miniprogram/pages']
  const { ok, output } = await runNode('jest/bin/jest.js', args, { NODE_ENV: 'test' })
  if (!ok) throw new Error(output)
  const figures = JSON.parse(readFileSync(`${root}/dist/tests/miniprogram-figures.json`, 'utf8')) as Record<
    string,
    number
  >
  return [
    ...packageSizes().map(({ name, kb, kbMax }) => ({ name, value: kb, bound: kbMax, unit: 'KB' })),
    ...Object.entries(bounds).map(([name, bound]) => ({ name, value: figures[name] ?? NaN, bound })),
  ]
}

const bounds = {
  'changes to draw the placard': 2,
  'bytes to draw the placard': 20_000,
  'changes to draw a meeting': 4,
  'bytes to draw a meeting': 20_000,
  'nodes of a meeting': 400,
  'depth of a meeting': 24,
  'changes per character': 1,
  'bytes per character beyond the value': 100,
  'most nodes of a page': 400,
  'deepest node of a page': 24,
}
