import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { root } from '../../../config/root'
import { anOperator, keys } from '../../support/tencent/an-operator'
import { startTencent, type Tencent } from '../../support/tencent/start-tencent'

let tencent: Tencent
beforeEach(async () => void (tencent = await startTencent(keys)))
afterEach(() => tencent.stop())

const onlyStanding = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('= '))
const isWrite = ({ action }: { action: string }) => !/^(Describe|Get|List|Verify|GET$)/.test(action)

/** What stands once everything went well. */
async function whole() {
  const other = await startTencent(keys)
  await anOperator(other).apply()
  const writes = other.sent.filter(isWrite).length
  await other.stop()
  return { state: toPlain(other), writes }
}

function toPlain({ state }: Tencent) {
  return JSON.parse(
    JSON.stringify(state, (key, value: unknown) => {
      // Made before anything was: another each time, and in each function the same.
      if (key === 'LIANXINQIAO_SECRET') return value === secretIn(state) ? 'the secret' : value
      if (value instanceof Map) return [...(value as Map<string, unknown>)].sort(([a], [b]) => (a < b ? -1 : 1))
      return ['busy', 'looks', 'notReady'].includes(key) ? undefined : value
    }),
  ) as object
}

function secretIn({ functions }: Tencent['state']) {
  return functions.get('clock')?.variables.LIANXINQIAO_SECRET
}

/** Twenty of its writes, from the first to the last but one. */
const placesAmong = (writes: number) =>
  Array.from({ length: 20 }, (_, place) => 1 + Math.floor((place * (writes - 2)) / 19))

/** Deploys in a process of its own, which is killed the moment that so many writes have come. */
async function deployKilledAt(place: number) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/tencent/deploy-small-house.ts'], {
    cwd: root,
    env: { ...process.env, TENCENT: tencent.url },
  })
  let writes = 0
  tencent.whenWritten(() => {
    writes += 1
    if (writes === place) child.kill('SIGKILL')
  })
  const [, signal] = (await once(child, 'close')) as [number | null, string | null]
  tencent.whenWritten(() => undefined)
  return signal
}

describe('a deploy that ends before it is done', () => {
  it('at any of twenty places, the answer to its last write lost, is finished by the next', async () => {
    const { state, writes } = await whole()
    for (const place of placesAmong(writes)) {
      await tencent.stop()
      tencent = await startTencent(keys)
      const operator = anOperator(tencent)
      tencent.endAfter(place)
      await expect(operator.apply()).rejects.toMatchObject({ code: 'Unreachable' })
      tencent.begin()
      await operator.apply()
      expect(onlyStanding(await operator.lines())).toEqual([])
      expect(toPlain(tencent)).toEqual(state)
    }
  })

  it('by being killed, at any of twenty places, is finished by the next', async () => {
    const { state, writes } = await whole()
    for (const place of placesAmong(writes)) {
      await tencent.stop()
      tencent = await startTencent(keys)
      expect(await deployKilledAt(place)).toBe('SIGKILL')
      const operator = anOperator(tencent)
      expect(onlyStanding(await operator.apply())).not.toEqual([])
      expect(onlyStanding(await operator.lines())).toEqual([])
      expect(toPlain(tencent)).toEqual(state)
    }
  }, 180_000)
})
