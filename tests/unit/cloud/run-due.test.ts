import type { Post } from '../../../cloudfunctions/workflow/deliver-letters'
import { runDue, type DueThings } from '../../../cloudfunctions/workflow/run-due'
import { mondayMorning } from '../../support/builders/a-report'

process.env.LIANXINQIAO_SECRET = 'a-secret-for-these-tests'

type Thing = { _id: string; version: number; dueAt: Date | null }

const post: Post = {
  now: () => mondayMorning,
  wechat: { send: () => Promise.resolve('sent') },
  templates: { resident: null, staff: null },
  people: { openIdOf: () => Promise.resolve(null) },
}
const words = '王淑芬，13900000001：三楼的灯不亮'

/** Three things without letters, of which one breaks with a person's words in its message. */
function things(broken: string): DueThings<Thing, Post> {
  return {
    store: () => ({
      due: () => Promise.resolve(['one', 'two', 'three'].map((_id) => ({ _id, version: 1, dueAt: mondayMorning }))),
      find: (id) => Promise.resolve({ _id: id, version: 2, dueAt: null }),
      claim: () => Promise.resolve(true),
      release: () => Promise.resolve(true),
    }),
    atOnce: 3,
    passTime: (thing) => (thing._id === broken ? Promise.reject(new RangeError(words)) : Promise.resolve(thing)),
    delivery: () => ({
      outbox: { entries: {} },
      wordsNow: () => null,
      recipients: () => Promise.resolve([]),
      about: () => ({ number: '', page: '' }),
      setState: () => Promise.resolve(true),
      stateOf: () => Promise.resolve(undefined),
    }),
    nextDueAt: () => null,
  }
}

describe('a thing that breaks when its hour comes', () => {
  it('holds up no other, and the log says where it broke and never what people said', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(await runDue(things('two'))(post)).toEqual({ done: 2, left: 1 })
    expect(log.mock.calls).toHaveLength(1)
    const line = String(log.mock.calls[0])
    expect(line).not.toContain(words)
    expect(JSON.parse(line)).toMatchObject({
      notRun: 'two',
      failed: { name: 'RangeError', places: expect.arrayContaining([expect.stringContaining('run-due')]) },
    })
    log.mockRestore()
  })
})
