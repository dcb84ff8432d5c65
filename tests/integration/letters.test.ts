import { at, granted, HOUR_MS, monday, openWorld, people, type World } from '../support/world'
import { away } from '../support/builders/a-community'
import { aReportForm } from '../support/builders/a-report-form'
import { stages } from '../support/world/report-stages'

const { wang, first, second, chen, grid, lin } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

/** What the minute's tick sent, to whom. */
async function sent() {
  const before = world.letters().length
  await world.tick()
  return world.letters().slice(before)
}
const readers = async () => (await sent()).map(({ to }) => to).sort()

/** What became of each letter of a report. */
async function outcomes(reportId: string) {
  const { letters } = (await world.shelves.one('reports', reportId)) as unknown as {
    letters: { entries: Record<string, { state: string }> }
  }
  return Object.values(letters.entries).map(({ state }) => state)
}

const sending = '/cgi-bin/message/subscribe/send'
const askedForToken = () => world.cloud.wechat.sent().filter(({ api }) => api === '/cgi-bin/stable_token').length

/** Ten at night. */
const evening = new Date(monday.getTime() + 12 * HOUR_MS)

describe('a letter', () => {
  it('goes to the household when a report arrives, and to the resident at every turn', async () => {
    const { submitted } = stages(world)
    const reportId = await submitted()
    expect(await sent()).toMatchObject([
      { to: first.openId, what: '有邻居反映了一件事', page: `packages/household/report/index?reportId=${reportId}` },
    ])
    granted(await world.as(first).acceptReport({ reportId }))
    expect(await readers()).toEqual([wang.openId])
    granted(await world.as(first).resolveReport({ reportId, text: '灯换好了', photos: [] }))
    expect(await sent()).toMatchObject([{ to: wang.openId, what: '办好了，请您看看解决了没有' }])
  })

  it('never carries what the resident wrote, nor a name or phone', async () => {
    await stages(world).asked({ identity: 'named', contact: { name: '王淑芬', phone: '13900000001' } })
    const letters = JSON.stringify(await sent())
    expect(letters).not.toMatch(/楼道灯|哪一层|王淑芬|13900000001/)
  })

  it('is sent once, however often the clock ticks, even two at a time', async () => {
    await stages(world).submitted()
    await Promise.all([world.tick(), world.tick()])
    await world.tick()
    expect(world.letters()).toHaveLength(1)
  })

  it('says the same thing once, not for each of three additions', async () => {
    const reportId = await stages(world).accepted()
    await world.tick()
    for (const text of ['四楼也不亮', '五楼也不亮', '六楼也不亮'])
      granted(await world.as(wang).addToReport({ reportId, text, photos: [] }))
    expect(await readers()).toEqual([first.openId])
  })

  it('waits from nine in the evening until seven', async () => {
    world.cloud.time.set(new Date(monday.getTime() + 10.9 * HOUR_MS))
    await stages(world).submitted()
    expect(await readers()).toEqual([first.openId])
    world.later(0, 0.2)
    await stages(world).submitted()
    expect(await readers()).toEqual([])
    world.later(0, 9.8)
    expect(await readers()).toEqual([])
    world.later(0, 0.2)
    expect(await readers()).toEqual([first.openId])
  })

  it('wakes the duty worker at any hour when somebody is in danger', async () => {
    await world.shelves.edit('communities', 'community-1', { duty: 'term-chen' })
    world.cloud.time.set(new Date(evening.getTime() + 4 * HOUR_MS))
    await stages(world).submitted({ category: 'danger' })
    expect(world.letters().map(({ to }) => to)).toEqual([chen.openId])
  })

  it('alerts everybody at the desk when the duty worker’s term is over', async () => {
    await world.shelves.edit('communities', 'community-1', { duty: 'term-former-worker' })
    await stages(world).submitted({ category: 'danger' })
    expect(world.letters().map(({ to }) => to)).toEqual([chen.openId])
  })

  it('about danger goes out with the save itself, before the receipt, and the clock has nothing to add', async () => {
    const reportId = await stages(world).submitted({ category: 'danger' })
    expect(world.letters()).toHaveLength(1)
    expect(await outcomes(reportId)).toEqual(['sent'])
    expect(await sent()).toEqual([])
  })

  it('about danger is not sent again when the form comes again, and what happened since stays', async () => {
    const form = { ...aReportForm({ category: 'danger' }), formId: world.press() }
    const { reportId } = granted(await world.as(wang).submitReport(form))
    granted(await world.as(chen).acceptReportAsWorker({ reportId }))
    granted(await world.as(wang).submitReport(form))
    expect(granted(await world.as(wang).getMyReport({ reportId })).state).toBe('accepted')
    expect(world.letters().filter(({ to }) => to === chen.openId)).toHaveLength(1)
  })

  it('about danger that WeChat was too busy for is repeated by the clock; the receipt does not wait for that', async () => {
    world.cloud.wechat.failNext(sending, -1)
    const reportId = await stages(world).submitted({ category: 'danger' })
    expect(await outcomes(reportId)).toEqual(['waiting'])
    world.later(0, 1 / 60)
    expect(await readers()).toEqual([chen.openId])
    expect(await outcomes(reportId)).toEqual(['sent'])
  })

  it('about danger that somebody was sending when they ended is sent once more: rather twice than never', async () => {
    world.cloud.faults.set([{ kind: 'status', rate: 1, action: 'wechat/cgi-bin/message/subscribe/send' }])
    const reportId = await stages(world).submitted({ category: 'danger' })
    world.cloud.faults.clear()
    const { letters } = (await world.shelves.one('reports', reportId)) as unknown as {
      letters: { entries: Record<string, object> }
    }
    const [[key, letter] = ['', {}]] = Object.entries(letters.entries)
    const claim = { id: 'a-door-that-ended', at: world.cloud.time.now() }
    const entries = { [key]: { ...letter, state: 'sending', claim } }
    await world.shelves.edit('reports', reportId, { letters: { entries }, dueAt: world.cloud.time.now() })
    world.later(0, 1 / 30)
    expect(await readers()).toEqual([chen.openId])
    expect(await outcomes(reportId)).toEqual(['sent'])
  })

  it('is not sent in the morning for what was settled in the night', async () => {
    world.cloud.time.set(new Date(evening.getTime() + 2 * HOUR_MS))
    const reportId = await stages(world).submitted()
    granted(await world.as(wang).withdrawReport({ reportId }))
    world.later(0, 12)
    expect(await readers()).toEqual([])
  })

  it('does not say 办好了 in the morning to who said in the night that it is not', async () => {
    const reportId = await stages(world).accepted()
    await world.tick()
    world.cloud.time.set(evening)
    granted(await world.as(first).resolveReport({ reportId, text: '灯换好了', photos: [] }))
    granted(await world.as(wang).answerCallback({ reportId, contacted: true, solved: 'no' }))
    world.later(0, 9)
    expect(await sent()).toMatchObject([{ to: chen.openId, what: '居民说还没解决，请重新安排' }])
  })

  it('does not say in the morning that somebody took on what was taken back, or is done already', async () => {
    world.cloud.time.set(evening)
    const [takenBack, done] = [await stages(world).accepted(), await stages(world).accepted()]
    granted(await world.as(wang).withdrawReport({ reportId: takenBack }))
    granted(await world.as(first).resolveReport({ reportId: done, text: '灯换好了', photos: [] }))
    world.later(0, 9)
    expect(await sent()).toMatchObject([{ to: wang.openId, what: '办好了，请您看看解决了没有' }])
  })

  it('does not bring in the morning what a neighbour added to what was closed in the night', async () => {
    const reportId = await stages(world).accepted()
    await world.tick()
    world.cloud.time.set(evening)
    granted(await world.as(wang).addToReport({ reportId, text: '四楼也不亮', photos: [] }))
    granted(await world.as(first).resolveReport({ reportId, text: '灯换好了', photos: [] }))
    granted(await world.as(wang).answerCallback({ reportId, contacted: true, solved: 'yes' }))
    world.later(0, 9)
    expect(await readers()).toEqual([])
  })

  it('rings the household a report was assigned to, and not the worker who took one on', async () => {
    const [mine, theirs] = [await stages(world).unrouted(), await stages(world).unrouted()]
    await world.tick()
    granted(await world.as(chen).assignReport({ reportId: mine, to: { kind: 'self' } }))
    granted(
      await world.as(chen).assignReport({ reportId: theirs, to: { kind: 'household', householdId: 'household-1' } }),
    )
    expect(await readers()).toEqual([first.openId])
  })

  it('does not ring in the morning for what a worker took on in the night', async () => {
    world.cloud.time.set(evening)
    const reportId = await stages(world).unrouted()
    granted(await world.as(chen).assignReport({ reportId, to: { kind: 'self' } }))
    world.later(0, 9)
    expect(await readers()).toEqual([])
  })

  it('rings no desk in the morning for what it gave to a household in the night', async () => {
    world.cloud.time.set(evening)
    const reportId = await stages(world).unrouted()
    granted(await world.as(chen).assignReport({ reportId, to: { kind: 'household', householdId: 'household-1' } }))
    world.later(0, 9)
    expect(await readers()).toEqual([first.openId])
  })

  it('goes to whoever holds the post when it is sent', async () => {
    world.cloud.time.set(new Date(evening.getTime() + 2 * HOUR_MS))
    await stages(world).submitted()
    const { code } = granted(await world.as(chen).inviteHousehold({ householdId: 'household-1' }))
    granted(await world.as(people.li).redeemInvitation({ code, name: '李建国', showName: false }))
    world.later(0, 12)
    expect(await readers()).toEqual([people.li.openId])
  })

  it('reaches the stand-in of a household that left after the report came', async () => {
    world.cloud.time.set(new Date(evening.getTime() + 2 * HOUR_MS))
    await stages(world).submitted()
    await world.shelves.edit('communities', 'community-1', { absences: [away('household-1', 'household-3')] })
    world.later(0, 12)
    expect(await readers()).toContain(people.third.openId)
  })

  it('tells nobody of a report they could not open: a worker of other estates, whoever was kept out', async () => {
    await stages(world).returned()
    expect(await readers()).not.toContain(grid.openId)

    await stages(world).handedToCommunity()
    const { code } = granted(await world.as(lin).inviteHousehold({ householdId: 'household-1' }))
    granted(await world.as(at('resident', chen)).redeemInvitation({ code, name: '小陈', showName: false }))
    expect(await readers()).toEqual([])
  })

  it('goes to the street worker in whose hands it is', async () => {
    const reportId = await stages(world).submitted({ handTo: 'street' })
    expect(await readers()).toEqual([lin.openId])
    granted(await world.as(lin).acceptReportAsWorker({ reportId }))
    await world.tick()
    granted(await world.as(wang).addToReport({ reportId, text: '今天又停水', photos: [] }))
    expect(await readers()).toEqual([lin.openId])
  })

  it('that finds no subscription is kept as such and never holds up the work', async () => {
    world.cloud.wechat.requireCredits()
    const reportId = await stages(world).submitted()
    expect(await sent()).toMatchObject([{ errcode: 43101 }])
    expect(await outcomes(reportId)).toEqual(['no-credit'])
    granted(await world.as(first).acceptReport({ reportId }))
  })

  it('asks WeChat for a new token when the old one has ended', async () => {
    await stages(world).submitted()
    await world.tick()
    world.later(0, 3)
    await stages(world).submitted()
    expect(await sent()).toMatchObject([{ errcode: 0 }])
  })

  it.each([40001, 42001])(
    'is sent once more with a new token when WeChat says %i: the old one has ended',
    async (ended) => {
      const reportId = await stages(world).submitted()
      world.cloud.wechat.failNext(sending, ended)
      expect(await sent()).toMatchObject([{ errcode: ended }, { errcode: 0, to: first.openId }])
      expect(await outcomes(reportId)).toEqual(['sent'])
    },
  )

  it('is not tried a third time when the new token will not do either', async () => {
    const reportId = await stages(world).submitted()
    world.cloud.wechat.failNext(sending, 40001, 2)
    expect(await sent()).toMatchObject([{ errcode: 40001 }, { errcode: 40001 }])
    expect(await outcomes(reportId)).toEqual(['failed'])
    expect(await sent()).toEqual([])
  })

  it('is not sent again when WeChat refuses it for anything else', async () => {
    const reportId = await stages(world).submitted()
    world.cloud.wechat.failNext(sending, 47003)
    expect(await sent()).toMatchObject([{ errcode: 47003 }])
    expect(await outcomes(reportId)).toEqual(['failed'])
  })

  it('to two readers asks for one token, when it is needed and when it has ended', async () => {
    // A door's token lives on from one test to the next: this one takes a new one, which has ended by the morrow.
    await stages(world).submitted({ buildingId: 'building-3' })
    world.cloud.wechat.failNext(sending, 42001, 2)
    await world.tick()
    world.later(1)
    await stages(world).submitted({ buildingId: 'building-3' })
    // Each door has a token of its own: the resident's asked about the words.
    const before = askedForToken()
    expect(await readers()).toEqual([first.openId, second.openId].sort())
    expect(askedForToken() - before).toBe(1)
    await stages(world).submitted({ buildingId: 'building-3' })
    world.cloud.wechat.failNext(sending, 42001, 2)
    await world.tick()
    expect(world.letters().filter(({ errcode }) => errcode === 0)).toHaveLength(6)
    expect(askedForToken() - before).toBe(2)
  })

  it('goes to both of two households, and to the one that took it afterwards', async () => {
    const reportId = await stages(world).submitted({ buildingId: 'building-3' })
    expect(await readers()).toEqual([first.openId, second.openId].sort())
    granted(await world.as(second).acceptReport({ reportId }))
    await world.tick()
    granted(await world.as(wang).addToReport({ reportId, text: '四楼也不亮', photos: [] }))
    expect(await readers()).toEqual([second.openId])
  })
})
