import { doorsIn } from '../../config/build-functions'
import { keys } from '../support/tencent/an-operator'
import { runCommand } from '../support/tencent/run-command'
import { startTencent, type Tencent } from '../support/tencent/start-tencent'

let tencent: Tencent
beforeAll(async () => void (tencent = await startTencent(keys)))
afterAll(() => tencent.stop())

const run = (script: string, ...args: string[]) =>
  runCommand(script, args, { TCB_API: tencent.url, SCF_API: tencent.url, COS_API: tencent.url })

const steps = ({ lines }: { lines: string[] }) => lines.filter((line) => /^[+~\-=!] /.test(line))

it('an empty environment is planned, brought about, and found as it should be', async () => {
  const deploy = (...args: string[]) => run('tests/support/tencent/deploy-quickly.ts', ...args)
  const planned = await deploy('--env', 'street-1a2b')
  expect(planned.code).toBe(0)
  expect(tencent.state.tables.size).toBe(0)
  for (const door of doorsIn()) expect(steps(planned)).toContain(`+ function ${door} (Nodejs18.15)`)

  const applied = await deploy('--env', 'street-1a2b', '--yes')
  expect(applied.code).toBe(0)
  expect(steps(applied)).toEqual(steps(planned))
  expect([...tencent.state.functions.keys()].sort()).toEqual(doorsIn())

  const again = await deploy('--env', 'street-1a2b')
  expect(steps(again).filter((line) => !line.startsWith('= ') && !line.startsWith('! '))).toEqual([])
  expect([...planned.lines, ...applied.lines, ...again.lines].join('\n')).not.toContain(keys.secretKey)
})

it('what stops it is one sentence, without a trace', async () => {
  tencent.refuse('DescribeEnvs', 'AuthFailure.UnauthorizedOperation')
  const { code, lines } = await run('config/deploy.ts', '--env', 'street-1a2b')
  expect(code).toBe(1)
  expect(lines.at(-1)).toMatch(/^The sub-user may not do this: /)
})
