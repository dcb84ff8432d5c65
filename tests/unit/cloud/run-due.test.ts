import type { Outcome, SubscribeMessage } from '../../../cloudfunctions/platform/connect-wechat'
import type { Post } from '../../../cloudfunctions/workflow/post'
import type { DueThings } from '../../../cloudfunctions/workflow/due-things'
import type { Letter } from '../../../cloudfunctions/workflow/letter'
import { timePassingIn } from '../../../cloudfunctions/workflow/pass-time'
import { runDue } from '../../../cloudfunctions/workflow/run-due'
import { SEEN_WHOLE } from '../../../cloudfunctions/workflow/seen'
import { mondayMorning } from '../../support/builders/a-report'

process.env.LIANXINQIAO_SECRET = 'a-secret-for-these-tests'

const MINUTE_MS = 60_000
const words = '王淑芬，13900000001：三楼的灯不亮'

type Thing = {
  _id: string
  version: number
  dueAt: Date | null
  letters: { entries: Record<string, Letter> }
  urgent?: boolean
  passed?: boolean
}

/** More than come whole with the first reading. */
const seen = { things: Array.from({ length: SEEN_WHOLE }, () => ({})) }

const letter = (fields: Partial<Letter> = {}): Letter => ({
  ...{ kind: 'arrived', to: 'household', ids: ['household-1'], at: mondayMorning, state: 'waiting' },
  ...fields,
})

/** Things in memory, with what time does to them, and WeChat as it is told to be; the hour stands still unless it is moved. */
function street(ids: readonly string[], letters: Record<string, Letter> = {}) {
  let time = mondayMorning
  const kept = new Map<string, Thing>(
    ids.map((_id) => [_id, { _id, version: 1, dueAt: mondayMorning, letters: { entries: { ...letters } } }]),
  )
  const told: string[] = []
  const passed: string[] = []
  const post: Post & { wechat: { send: jest.Mock<Promise<Outcome>, [SubscribeMessage]> } } = {
    now: () => time,
    wechat: { send: jest.fn<Promise<Outcome>, [SubscribeMessage]>(async () => Promise.resolve('sent')) },
    templates: { resident: 'progress', staff: 'news', employee: 'duties' },
    people: {
      reachesOf: async (ids) =>
        Promise.resolve(new Map(ids.map((id) => [id, { openId: `o-${id}`, isEmployee: false }]))),
    },
    credits: { noteSent: async () => Promise.resolve(), noteUsedUp: async () => Promise.resolve() },
  }
  const due: DueThings<Thing, Post> = {
    kept: 'things',
    store: () => ({
      read: (documents) => documents as Thing[],
      due: async (at) =>
        Promise.resolve({ rows: [...kept.values()].filter(({ dueAt }) => dueAt && dueAt <= at), older: null }),
      find: async (id) => Promise.resolve(kept.get(id) ?? null),
      claim: async ({ _id, version }, keys, claim, until) => {
        const thing = kept.get(_id) as Thing
        if (thing.version !== version) return Promise.resolve(false)
        const taken = keys.map((key) => [key, { ...thing.letters.entries[key], state: 'sending', claim }] as const)
        const entries = { ...thing.letters.entries, ...(Object.fromEntries(taken) as Record<string, Letter>) }
        kept.set(_id, { ...thing, version: version + 1, dueAt: until, letters: { entries } })
        return Promise.resolve(true)
      },
      settle: async ({ _id }, next) => {
        const settled = next(kept.get(_id) as Thing)
        kept.set(_id, { ...settled, version: settled.version + 1 })
        return Promise.resolve(kept.get(_id) as Thing)
      },
      release: async (id, _, dueAt) => {
        kept.set(id, { ...(kept.get(id) as Thing), dueAt })
        return Promise.resolve(true)
      },
    }),
    passTime: async (thing) => {
      passed.push(thing._id)
      return Promise.resolve(thing)
    },
    delivery: (thing) => ({
      wordsNow: () => ({ what: thing._id, stands: '' }),
      recipients: async () => Promise.resolve(['reader']),
      about: () => ({ number: thing._id, page: '' }),
    }),
    isUrgent: ({ urgent }) => urgent === true,
    nextDueAt: ({ letters }) =>
      Object.values(letters.entries).some(({ state }) => state === 'waiting') ? mondayMorning : null,
  }
  return {
    ...{ kept, told, passed, post, due },
    later: (ms: number) => void (time = new Date(time.getTime() + ms)),
    tick: () => runDue([timePassingIn(due)])(post, seen),
    states: () => [...kept.values()].flatMap(({ letters }) => Object.values(letters.entries).map(({ state }) => state)),
  }
}

const many = (count: number) => Array.from({ length: count }, (_, index) => `thing-${index}`)

let log: jest.SpyInstance
beforeEach(() => void (log = jest.spyOn(console, 'error').mockImplementation(() => undefined)))
afterEach(() => log.mockRestore())

describe('a thing that breaks when its hour comes', () => {
  it('holds up no other, and the log says where it broke and never what people said', async () => {
    const { due, post } = street(['one', 'two', 'three'])
    const breaking: typeof due = {
      ...due,
      passTime: (thing, key, needs) =>
        thing._id === 'two' ? Promise.reject(new RangeError(words)) : due.passTime(thing, key, needs),
    }
    expect(await runDue([timePassingIn(breaking)])(post, seen)).toEqual({ done: 2, left: 1 })
    expect(log.mock.calls).toHaveLength(1)
    const line = String(log.mock.calls[0])
    expect(line).not.toContain(words)
    expect(JSON.parse(line)).toMatchObject({
      notRun: 'two',
      failed: { name: 'RangeError', places: expect.arrayContaining([expect.stringContaining('run-due')]) },
    })
  })

  it('keeps no other kind of thing from its hour', async () => {
    const [broken, whole] = [street(['one']), street(['two'])]
    const list = () => ({ ...broken.due.store(broken.post), due: () => Promise.reject(new Error('no database')) })
    const kinds = [timePassingIn({ ...broken.due, store: list }), timePassingIn(whole.due)]
    await expect(runDue(kinds)(whole.post, seen)).rejects.toThrow('no database')
    expect(whole.passed).toEqual(['two'])
  })
})

describe('a tick', () => {
  it('does what time brings to every thing before it sends the first letter, and urgent letters before others', async () => {
    const { kept, passed, post, tick } = street(many(20), { a: letter() })
    for (const id of ['thing-7', 'thing-15']) kept.set(id, { ...(kept.get(id) as Thing), urgent: true })
    const sent: string[] = []
    post.wechat.send.mockImplementation(async ({ data }: SubscribeMessage) => {
      expect(passed).toHaveLength(20)
      sent.push(String(data.thing2?.value))
      return Promise.resolve('sent')
    })
    expect(await tick()).toEqual({ done: 20, left: 0 })
    expect(sent).toHaveLength(20)
    expect(sent.slice(0, 2).sort()).toEqual(['thing-15', 'thing-7'])
  })

  it('takes nothing on after forty seconds; what is left waits for the next', async () => {
    const { post, later, tick, states } = street(many(100), { a: letter() })
    post.wechat.send.mockImplementation(async () => {
      later(4000)
      return Promise.resolve('sent')
    })
    const first = await tick()
    expect(post.wechat.send.mock.calls.length).toBeLessThan(20)
    expect(first.left).toBeGreaterThan(80)
    expect(new Set(states())).toEqual(new Set(['sent', 'waiting']))
    for (let ticked = 0; ticked < 12; ticked++) await tick()
    expect(new Set(states())).toEqual(new Set(['sent']))
    expect(post.wechat.send).toHaveBeenCalledTimes(100)
  })

  it('leaves WeChat alone after three silences: what was not asked for waits, and is sent when it answers again', async () => {
    const { post, later, tick, states } = street(many(40), { a: letter() })
    post.wechat.send.mockImplementation(() => Promise.reject(new Error('no answer in time')))
    await tick()
    const asked = post.wechat.send.mock.calls.length
    expect(asked).toBeGreaterThanOrEqual(3)
    // Those that were on their way when the third silence came.
    expect(asked).toBeLessThanOrEqual(7)
    expect(states().filter((state) => state === 'failed')).toHaveLength(asked)
    expect(states().filter((state) => state === 'waiting')).toHaveLength(40 - asked)
    post.wechat.send.mockImplementation(() => Promise.resolve('sent'))
    later(MINUTE_MS)
    await tick()
    expect(states().filter((state) => state === 'sent')).toHaveLength(40 - asked)
  })

  it('loses no letter while WeChat gives no token: all of them wait', async () => {
    const { post, tick, states } = street(many(40), { a: letter() })
    post.wechat.send.mockImplementation(() => Promise.resolve('unsent'))
    await tick()
    expect(post.wechat.send.mock.calls.length).toBeLessThanOrEqual(5)
    expect(new Set(states())).toEqual(new Set(['waiting']))
  })

  it('tells each of fifty neighbours once, though WeChat falls silent in the middle of them', async () => {
    const { kept, due, post, later } = street(['bench'], { a: letter({ to: 'resident' }) })
    const persons = many(50)
    const shared: typeof due = {
      ...due,
      delivery: (thing, needs) => ({ ...due.delivery(thing, needs), recipients: () => Promise.resolve(persons) }),
    }
    const asked: string[] = []
    post.wechat.send.mockImplementation(({ touser }: SubscribeMessage) => {
      asked.push(touser)
      return asked.length > 20 && asked.length < 30 ? Promise.reject(new Error('silent')) : Promise.resolve('sent')
    })
    await runDue([timePassingIn(shared)])(post, seen)
    expect(kept.get('bench')?.letters.entries.a?.state).toBe('waiting')
    later(MINUTE_MS)
    await runDue([timePassingIn(shared)])(post, seen)
    later(MINUTE_MS)
    await runDue([timePassingIn(shared)])(post, seen)
    expect(kept.get('bench')?.letters.entries.a?.state).toBe('sent')
    expect(asked).toHaveLength(50)
    expect(new Set(asked).size).toBe(50)
  })
})

describe('a letter that was being sent when its tick ended', () => {
  const sending = (ago: number) =>
    letter({ state: 'sending', claim: { id: 'a-tick', at: new Date(mondayMorning.getTime() - ago) } })

  it('is put down as failed once nobody can be sending it any more, and not before', async () => {
    const old = street(['one'], { a: sending(2 * MINUTE_MS) })
    await old.tick()
    expect(old.states()).toEqual(['failed'])
    const fresh = street(['one'], { a: sending(MINUTE_MS) })
    await fresh.tick()
    expect(fresh.states()).toEqual(['sending'])
    expect(old.post.wechat.send).not.toHaveBeenCalled()
  })

  it('is put down as failed too when a release before this one claimed it without saying when', async () => {
    const { tick, states } = street(['one'], { a: letter({ state: 'sending' }) })
    await tick()
    expect(states()).toEqual(['failed'])
  })
})

describe('a letter without a reader', () => {
  it('is past, not failed: nothing went wrong', async () => {
    const { post, tick, states } = street(['one'], { a: letter() })
    await runDue([])(post, seen)
    post.people.reachesOf = () => Promise.resolve(new Map())
    await tick()
    expect(states()).toEqual(['past'])
  })
})

describe('two ticks at the same time', () => {
  it('send each letter once, also when the database does not say whose claim it took', async () => {
    const { due, post, states } = street(many(10), { a: letter() })
    let lost = 0
    const losing: typeof due = {
      ...due,
      store: (needs) => {
        const whole = due.store(needs)
        return {
          ...whole,
          claim: async (...asked) => {
            const done = await whole.claim(...asked)
            if (lost++ % 2 === 0) throw new Error('the answer is lost')
            return done
          },
        }
      },
    }
    const both = [due, losing].map((things) => runDue([timePassingIn(things)])(post, seen))
    await Promise.all(both)
    expect(new Set(states())).toEqual(new Set(['sent']))
    expect(post.wechat.send).toHaveBeenCalledTimes(10)
  })
})
