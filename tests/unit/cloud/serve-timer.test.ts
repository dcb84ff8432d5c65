import { serveTimer } from '../../../cloudfunctions/platform/serve-timer'

let lines: jest.SpyInstance
beforeEach(() => void (lines = jest.spyOn(console, 'info').mockImplementation(() => undefined)))
afterEach(() => lines.mockRestore())

const counted: (string | null)[] = []
const tally = { add: (refusal: string | null) => Promise.resolve(void counted.push(refusal)) }
const nobody = { openId: () => null, source: () => 'wx_trigger', tally }
const tick = { Type: 'Timer' }
const look = () => Promise.resolve('seen')

describe('a function that the timer wakes', () => {
  it('begins every round at once: one that hangs until another is done holds up nobody', async () => {
    let wasWoken: () => void = () => undefined
    const meetingsWoken = new Promise<void>((resolve) => (wasWoken = resolve))
    const woken = serveTimer(nobody, look, {
      reports: () => meetingsWoken.then(() => ({ woken: 2 })),
      meetings: async () => {
        wasWoken()
        return Promise.resolve({ woken: 1 })
      },
    })
    expect(await woken(tick)).toEqual({ ok: true, data: { reports: { woken: 2 }, meetings: { woken: 1 } } })
  })

  it('fails when one round breaks, after the others are done, and logs what each came to without anybody’s words', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    let done = false
    const woken = serveTimer(nobody, look, {
      reports: () => Promise.reject(new RangeError('王淑芬的电话')),
      meetings: async () => {
        await new Promise((resolve) => setTimeout(resolve, 20))
        done = true
        return { woken: 1 }
      },
    })
    await expect(woken(tick, { request_id: 'request-1' })).rejects.toThrow(/^broken: reports$/)
    expect(done).toBe(true)
    const line = String(log.mock.calls[0])
    expect(JSON.parse(line)).toMatchObject({
      requestId: 'request-1',
      rounds: { reports: { broken: { name: 'RangeError' } }, meetings: { made: { woken: 1 } } },
    })
    expect(line).not.toContain('王淑芬')
    log.mockRestore()
  })

  it('looks once what there is to do, and gives it to every round', async () => {
    const seen: unknown[] = []
    const looked = jest.fn(look)
    const round = (_: unknown, found: string) => Promise.resolve(void seen.push(found))
    await serveTimer(nobody, looked, { reports: round, meetings: round })(tick)
    expect(looked).toHaveBeenCalledTimes(1)
    expect(seen).toEqual(['seen', 'seen'])
  })

  it('begins no round and fails when it cannot look: the next tick does', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const { round, rounds } = countedRound()
    const broken = serveTimer(nobody, () => Promise.reject(new Error('no database')), round)
    counted.length = 0
    await expect(broken(tick)).rejects.toThrow(/^broken: look$/)
    expect(counted).toEqual(['BROKEN'])
    expect(rounds()).toBe(0)
    log.mockRestore()
  })

  it('does nothing for a person, or for another event', async () => {
    const { round, rounds } = countedRound()
    expect(await serveTimer({ ...nobody, openId: () => 'o-wang' }, look, round)(tick)).toMatchObject(refused)
    expect(await serveTimer(nobody, look, round)({ Type: 'Other' })).toMatchObject(refused)
    expect(rounds()).toBe(0)
  })

  it.each(['wx_client', 'wx_client_x,scf', 'wx_devtools', 'wx_devtools,scf', 'wx_http', 'wx_http,scf'])(
    'does nothing for a tick that the platform says came by way of %s, though nobody is signed in',
    async (source) => {
      const { round, rounds } = countedRound()
      expect(await serveTimer({ ...nobody, source: () => source }, look, round)(tick)).toMatchObject(refused)
      expect(rounds()).toBe(0)
    },
  )

  it.each(['wx_trigger', 'scf', 'tcb_trigger', ',tencentcloud', '', null])(
    'works for the word %j: which one a timer carries is not known in every case',
    async (source) => {
      const { round, rounds } = countedRound()
      expect(await serveTimer({ ...nobody, source: () => source }, look, round)(tick)).toMatchObject({ ok: true })
      expect(rounds()).toBe(1)
    },
  )
})

it('leaves one line for each tick, also where nothing was due, was refused or broke', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const { round } = countedRound()
  await serveTimer(nobody, look, round)(tick, { request_id: 'request-1' })
  await serveTimer(nobody, look, round)({ Type: '王淑芬' }, { request_id: 'request-2' })
  const broken = { reports: () => Promise.reject(new Error('王淑芬的电话')) }
  await expect(serveTimer(nobody, look, broken)(tick, { request_id: 'request-3' })).rejects.toThrow()
  const line = { ms: expect.any(Number), calls: 0 }
  expect(lines.mock.calls.map(([text]: unknown[]) => JSON.parse(String(text)) as object)).toEqual([
    { ...line, requestId: 'request-1', procedure: 'Timer' },
    { ...line, requestId: 'request-2', procedure: null, refusal: 'NOT_SIGNED_IN' },
    { ...line, requestId: 'request-3', procedure: 'Timer', refusal: 'BROKEN' },
  ])
  log.mockRestore()
})

const refused = { ok: false, refusal: 'NOT_SIGNED_IN' }

function countedRound() {
  let rounds = 0
  return { round: { reports: () => Promise.resolve(++rounds) }, rounds: () => rounds }
}
