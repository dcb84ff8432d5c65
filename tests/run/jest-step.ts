import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../config/root'
import { runNode } from '../../config/run-node'
import type { Count, Step } from './run-step'

/** A jest project as a step; every test counts by itself. */
export function jestStep(project: string, { inputs, ...step }: JestStep) {
  return { ...step, inputs: [...inputs, 'jest.config.mjs'], run: () => runJest(project, project) } satisfies Step
}

/** A jest project that takes long as so many steps, which can be run beside each other. */
export function jestSteps(project: string, parts: number, { name, inputs, ...step }: JestStep) {
  return Array.from({ length: parts }, (_, index) => {
    const part = `${index + 1}/${parts}`
    return {
      ...step,
      name: `${name} (${part})`,
      inputs: [...inputs, 'jest.config.mjs'],
      run: () => runJest(project, `${project}-${index + 1}`, [`--shard=${part}`]),
    } satisfies Step
  })
}

type JestStep = Omit<Step, 'run'> & { inputs: string[] }

async function runJest(project: string, reportName: string, more: string[] = []) {
  const report = join(root, 'dist/tests', `${reportName}.json`)
  mkdirSync(join(root, 'dist/tests'), { recursive: true })
  rmSync(report, { force: true })
  const args = ['--selectProjects', project, '--json', `--outputFile=${report}`, '--runInBand', '--colors=false']
  const { ok, output } = await runNode('jest/bin/jest.js', [...args, ...more], {
    NODE_ENV: 'test',
    ALREADY_BUILT: 'true',
  })
  const count = existsSync(report)
    ? counted(JSON.parse(readFileSync(report, 'utf8')) as Report)
    : { passed: 0, failed: 0 }
  if (!ok && count.failed === 0) count.failed = 1
  return { ...count, says: failuresIn(output) }
}

type Report = { testResults: { status: string; assertionResults: { status: string }[] }[] }

/** A suite that fell over before its first test is one failure, and so is a test that was skipped: nobody saw it pass. */
function counted({ testResults }: Report): Count {
  const count = { passed: 0, failed: 0 }
  for (const { status, assertionResults } of testResults) {
    const passed = assertionResults.filter((test) => test.status === 'passed').length
    const failed = assertionResults.length - passed
    count.passed += passed
    count.failed += status === 'failed' && failed === 0 ? 1 : failed
  }
  return count
}

/** jest's own words without the machine-readable report, which it prints as one long line; a line of built code is cut. */
function failuresIn(output: string) {
  return output
    .split('\n')
    .filter((line) => !line.startsWith('{"numFailedTestSuites"'))
    .map((line) => line.slice(0, 300))
    .join('\n')
}
