import { wakeEach, type Sleepers } from '../../../cloudfunctions/modules/letter/wake-each'
import type { Needs } from '../../../cloudfunctions/needs'
import { mondayMorning } from '../../support/builders/a-report'

type Thing = { _id: string; wakeAt: Date | null }

const needs = { now: () => mondayMorning } as Needs
const words = '王淑芬，13900000001：三楼的灯不亮'

/** Things without letters, of which one breaks with a person's words in its message. */
function sleepers(broken: string): Sleepers<Thing> {
  return {
    store: {
      find: (id) => Promise.resolve({ _id: id, wakeAt: null }),
      claim: () => Promise.resolve(true),
      sleepUntil: () => Promise.resolve(true),
    },
    move: (thing) => (thing._id === broken ? Promise.reject(new RangeError(words)) : Promise.resolve(thing)),
    outbox: () => ({
      entries: {},
      saysNow: () => null,
      readers: () => Promise.resolve([]),
      about: () => ({ number: '', page: '' }),
      moved: () => Promise.resolve(true),
      stateOf: () => Promise.resolve(undefined),
    }),
    nextWake: () => null,
  }
}

describe('a thing that breaks when it is woken', () => {
  it('holds up no other, and the log says where it broke and never what people said', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const due = ['one', 'two', 'three'].map((_id) => ({ _id, wakeAt: mondayMorning }))
    expect(await wakeEach(due, sleepers('two'), needs)).toEqual({ woken: 2, left: 1 })
    expect(log.mock.calls).toHaveLength(1)
    const line = String(log.mock.calls[0])
    expect(line).not.toContain(words)
    expect(JSON.parse(line)).toMatchObject({
      asleep: 'two',
      failed: { name: 'RangeError', places: expect.arrayContaining([expect.stringContaining('wake-each')]) },
    })
    log.mockRestore()
  })
})
