import { at, granted, monday, openWorld, people, type World } from '../support/world'
import { personIdOf } from '../support/builders/a-term'
import { aNamedForm, aReportForm } from '../support/builders/a-report-form'
import { aPlan, benches } from '../support/world/meeting-stages'
import { minutesLater } from '../support/world/minutes-later'
import { stages } from '../support/world/report-stages'

const { wang, li, first, chen } = people
/** The worker at home, where nothing was signed up for. */
const chenAtHome = at('resident', chen)

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

describe('my data', () => {
  it('is handed out whole: what I said, my name and phone, and who looked at them', async () => {
    const reportId = await stages(world).accepted(aNamedForm({ hotline: '20260112-77' }))
    granted(await world.as(wang).addToReport({ reportId, text: '四楼也不亮', photos: [] }))
    granted(await world.as(first).revealContact({ reportId, reason: '约个时间上门' }))
    await stages(world).submitted({}, li)
    const { rows } = granted(await world.as(wang).exportMyReports({}))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      ...{ text: '楼道灯不亮三天了', hotline: '20260112-77' },
      contacts: [{ name: '王淑芬', phone: '13900000001' }],
      said: [{ event: 'submitted' }, { event: 'routed' }, { event: 'added', text: '四楼也不亮' }],
      footprints: [{ by: '1号楼党员中心户', reason: '约个时间上门' }],
    })
  })

  it('carries every name and phone I left: what the form held and what I shared since', async () => {
    const reportId = await stages(world).askedToMeet({ contact: { name: '王淑芬', phone: '13900000001' } })
    granted(await world.as(wang).shareContact({ reportId, name: '王姨', phone: '13900000009' }))
    await stages(world).submitted({ contact: { name: '小王' } })
    expect(granted(await world.as(wang).exportMyReports({})).rows.map(({ contacts }) => contacts)).toEqual(
      expect.arrayContaining([
        [
          { name: '王淑芬', phone: '13900000001' },
          { name: '王姨', phone: '13900000009' },
        ],
        [{ name: '小王', phone: null }],
      ]),
    )
  })

  it('carries what I said of the outcome', async () => {
    const reportId = await stages(world).resolved()
    granted(await world.as(wang).answerCallback({ reportId, contacted: true, solved: 'yes', satisfied: 'mostly' }))
    expect(granted(await world.as(wang).exportMyReports({})).rows).toMatchObject([
      { callback: { contacted: true, solved: 'yes', satisfied: 'mostly' } },
    ])
  })

  it('carries the benches I signed up for, how I stand with each, and nobody else’s', async () => {
    const bench = benches(world)
    const full = await bench.full()
    const seat = await bench.published({ place: '2号楼楼下' })
    await bench.signUp(seat, wang, 3, '王姨')
    const { rows } = granted(await world.as(wang).exportMyMeetings({}))
    expect(rows).toHaveLength(2)
    expect(rows).toContainEqual({
      ...{ place: '2号楼楼下', startAt: '2026-01-15T07:00:00.000Z', host: '1号楼党员中心户', state: 'published' },
      ...{ as: 'seated', party: 3, name: '王姨', at: expect.stringMatching(/^2026-01-12/) },
    })
    expect(rows).toContainEqual(expect.objectContaining({ place: '1号楼楼下', as: 'waiting', party: 1, name: null }))
    granted(await world.as(wang).cancelSignUp({ meetingId: full }))
    expect(granted(await world.as(wang).exportMyMeetings({})).rows).toMatchObject([{ place: '2号楼楼下' }])
    expect(granted(await world.as(chenAtHome).exportMyMeetings({})).rows).toEqual([])
  })

  it('carries what I suggested, page by page', async () => {
    for (let sent = 0; sent < 21; sent++) {
      if (sent % 5 === 0) world.later(1)
      granted(await world.as(wang).sendSuggestion({ text: `第${sent}条建议` }))
    }
    granted(await world.as(li).sendSuggestion({ text: '别人的' }))
    const newest = granted(await world.as(wang).exportMySuggestions({}))
    const older = granted(await world.as(wang).exportMySuggestions({ before: newest.older ?? undefined }))
    expect([newest.rows.length, older.rows.length, older.older]).toEqual([20, 1, null])
    expect(new Set([...newest.rows, ...older.rows].map(({ text }) => text)).size).toBe(21)
    expect(JSON.stringify([newest, older])).not.toContain('别人的')
  })

  it('is gone when I say so, from everywhere, and only mine', async () => {
    const others = await stages(world).submitted({}, li)
    const reportId = await stages(world).resolved(aNamedForm({ text: '楼道灯不亮，三楼王家' }))
    await stages(world).submitted({ contact: { name: '王淑芬' } })
    granted(await world.as(wang).sendSuggestion({ text: '字可以再大一点' }))
    granted(await world.as(wang).deleteMyData({}))
    await minutesLater(world)
    const everything = await world.shelves.everything()
    expect(JSON.stringify(everything)).not.toMatch(/o-wang|王淑芬|13900000001|三楼王家/)
    expect(everything.contacts).toEqual([])
    expect(granted(await world.as(wang).listMyReports({})).rows).toEqual([])
    expect(granted(await world.as(chen).getReportAsWorker({ reportId }))).toMatchObject({ text: '' })
    expect(granted(await world.as(chen).listQueue({ queue: 'callbacks' })).rows).toEqual([])
    expect(granted(await world.as(li).getMyReport({ reportId: others })).text).toBe('楼道灯不亮三天了')
  })

  it('leaves no name on a bench: the seat to come is free again, the one I sat on has nobody’s name', async () => {
    const met = await benches(world).published()
    await benches(world).signUp(met, wang, 1, '王淑芬')
    benches(world).begins()
    granted(
      await world
        .as(first)
        .markAttended({ meetingId: met, who: { by: 'guest', guestId: await benches(world).guestOf(met) } }),
    )
    world.cloud.time.set(monday)
    const coming = await benches(world).published({ seats: 2 })
    await benches(world).signUp(coming, wang, 2, '王淑芬')
    granted(await world.as(wang).deleteMyData({}))
    await minutesLater(world)
    expect(JSON.stringify(await world.shelves.everything())).not.toMatch(/o-wang|王淑芬/)
    expect(granted(await world.as(first).getMeetingAsHost({ meetingId: coming })).taken).toBe(0)
    expect(granted(await world.as(first).getMeetingAsHost({ meetingId: met })).attended).toBe(1)
  })

  it('takes what I said out of a meeting that is still being planned, and leaves the rest of it', async () => {
    const reportId = await stages(world).accepted({ text: '我家水管漏水' })
    const meetingId = await benches(world).opened(reportId)
    granted(await world.as(first).planMeeting({ meetingId, ...aPlan({ topics: ['我家水管漏水', '楼下停车的事'] }) }))
    granted(await world.as(wang).deleteMyData({}))
    expect(JSON.stringify(await world.shelves.everything())).not.toContain('水管')
    expect(granted(await world.as(first).getMeetingAsHost({ meetingId })).topics).toMatchObject([
      { text: '楼下停车的事' },
    ])
  })

  it('leaves what is said of somebody in need, without whoever said it', async () => {
    const reportId = await stages(world).submitted({
      ...{ category: 'care', text: '对门老人几天没出门', contact: { name: '王淑芬', phone: '13900000001' } },
    })
    granted(await world.as(wang).deleteMyData({}))
    expect(granted(await world.as(chen).getReportAsWorker({ reportId }))).toMatchObject({
      state: 'routed',
      text: '对门老人几天没出门',
    })
    expect((await world.shelves.all('people')).map(({ openId }) => openId)).not.toContain(wang.openId)
  })
})

describe('who held a post', () => {
  it('hands it over first; that they held it stays, and nothing else that leads to them', async () => {
    const atHome = world.as(at('resident', first))
    expect(await atHome.deleteMyData({})).toMatchObject({ refusal: 'HOLDS_A_POST' })
    const { code } = granted(await world.as(chen).inviteHousehold({ householdId: 'household-1' }))
    granted(await world.as(li).redeemInvitation({ code, name: '李建国', showName: false }))
    granted(await atHome.deleteMyData({}))
    await minutesLater(world)
    const { communities, ...elsewhere } = await world.shelves.everything()
    expect(communities.flatMap(({ terms }) => terms)).toContainEqual(
      expect.objectContaining({
        householdId: 'household-1',
        holder: expect.objectContaining({ personId: personIdOf(first.openId), name: '持有人' }),
        until: expect.any(Date),
      }),
    )
    expect(JSON.stringify(elsewhere)).not.toContain(first.openId)
  })
})

describe('ten a day', () => {
  it('are taken; the eleventh is kept for tomorrow, and a form pressed again is not counted', async () => {
    const forms = Array.from({ length: 10 }, () => ({ ...aReportForm(), formId: world.press() }))
    for (const form of forms) granted(await world.as(wang).submitReport(form))
    for (const form of forms) granted(await world.as(wang).submitReport(form))
    expect(await world.as(wang).submitReport(aNamedForm())).toMatchObject({ refusal: 'TOO_MANY_REPORTS_TODAY' })
    expect(await world.shelves.all('contacts')).toEqual([])
    world.later(1)
    granted(await world.as(wang).submitReport(aReportForm()))
    expect(granted(await world.as(wang).getMe({})).reports).toBe(11)
  })

  it('are one person’s, not everybody’s', async () => {
    for (let sent = 0; sent < 10; sent++) granted(await world.as(wang).submitReport(aReportForm()))
    granted(await world.as(li).submitReport(aReportForm()))
  })
})

describe('twenty presses of the same form at once', () => {
  it('are one report with one contact', async () => {
    const form = { ...aNamedForm(), formId: world.press() }
    const replies = await Promise.all(Array.from({ length: 20 }, () => world.as(wang).submitReport(form)))
    expect(new Set(replies.map((reply) => granted(reply).reportId)).size).toBe(1)
    expect(await world.shelves.all('reports')).toHaveLength(1)
    expect(await world.shelves.all('contacts')).toHaveLength(1)
    expect((await world.shelves.all('people')).filter(({ openId }) => openId === wang.openId)).toHaveLength(1)
  })

  it('by two people are two reports', async () => {
    const form = { ...aReportForm(), formId: world.press() }
    const ids = await Promise.all([wang, li].map(async (by) => granted(await world.as(by).submitReport(form)).reportId))
    expect(new Set(ids).size).toBe(2)
  })
})

describe('my reports', () => {
  it('come twenty a page, the latest first, each once', async () => {
    for (let sent = 0; sent < 25; sent++) {
      if (sent % 10 === 0) world.later(1)
      await stages(world).submitted()
    }
    const newest = granted(await world.as(wang).listMyReports({}))
    const older = granted(await world.as(wang).listMyReports({ before: newest.older ?? undefined }))
    expect([newest.rows.length, older.rows.length, older.older]).toEqual([20, 5, null])
    const all = [...newest.rows, ...older.rows]
    expect(new Set(all.map(({ reportId }) => reportId)).size).toBe(25)
    expect(all.map(({ at }) => at)).toEqual(
      all
        .map(({ at }) => at)
        .sort()
        .reverse(),
    )
  })
})
