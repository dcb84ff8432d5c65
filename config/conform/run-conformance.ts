import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root'
import { runNode } from '../run-node'
import type { Finding } from './finding'

type Report = { testResults: { assertionResults: { title: string; status: string; failureMessages?: string[] }[] }[] }

/** Asks a real environment what the local cloud's own conformance tests ask; it fills and empties a collection of its own. */
export async function runConformance(env: Readonly<Record<string, string>>): Promise<Finding[]> {
  const report = join(root, 'dist/tests/conformance.json')
  mkdirSync(join(root, 'dist/tests'), { recursive: true })
  rmSync(report, { force: true })
  const what = ['--selectProjects', 'local', '--testPathPatterns', 'tests/conformance', '--runInBand']
  const { output } = await runNode('jest/bin/jest.js', [...what, '--json', `--outputFile=${report}`], env)
  if (!existsSync(report)) throw new Error(`the conformance tests did not run:\n${output}`)
  return toFindings(JSON.parse(readFileSync(report, 'utf8')) as Report)
}

export function toFindings({ testResults }: Report): Finding[] {
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ title, status, failureMessages = [] }) => {
      if (status === 'passed') return { what: title, is: 'as the local cloud' }
      return { what: title, is: 'differs', detail: toOneLine(failureMessages[0] ?? status) }
    })
}

/** The first lines of what was expected and what came, without a place in our files. */
function toOneLine(message: string) {
  // eslint-disable-next-line no-control-regex -- jest's colours
  const plain = message.replaceAll(/\u001b\[\d+m/g, '')
  return (plain.split(/\n\s+at /)[0] ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 200)
}
