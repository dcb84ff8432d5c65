import { at, granted, openWorld, people, type World } from '../support/world'
import { aNamedForm, aReportForm } from '../support/builders/a-report-form'
import { personIdOf } from '../support/builders/a-term'
import { benches } from '../support/world/meeting-stages'
import { minutesLater } from '../support/world/minutes-later'
import { sentInYears } from '../support/world/sent-in-years'
import { stages } from '../support/world/report-stages'

const { wang, li, first, chen } = people
const wangId = personIdOf(wang.openId)

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterEach(() => world.cloud.faults.clear())
afterAll(() => world.close())

/** What of this is kept anywhere. */
async function found(pattern: RegExp) {
  return [...new Set(JSON.stringify(await world.shelves.everything()).match(pattern))]
}
const ofWang = /"o-wang"|王淑芬|13900000001|三楼王家/g

/** As the phone presses it: until nothing is left. */
async function deleted() {
  const commandId = world.press()
  let presses = 0
  do presses++
  while (!granted(await world.as(wang).deleteMyData({ commandId })).deleted && presses < 50)
  return presses
}

describe('what arrives beside a deletion', () => {
  it('is swept in the minutes after it: reports, with the name and phone they carry', async () => {
    for (let round = 0; round < 20; round++) {
      if (round === 10) world.later(1)
      const form = { ...aNamedForm({ text: '三楼王家的灯' }), formId: world.press() }
      await Promise.all([world.as(wang).submitReport(form), deleted()])
      // One that came a moment later, as somebody new, goes with the next.
      await deleted()
    }
    await minutesLater(world)
    expect(await found(ofWang)).toEqual([])
  })

  it('is swept: what is added to a report, a name and phone that are shared, a suggestion, a seat on a bench', async () => {
    const { accepted, askedToMeet } = stages(world)
    for (let round = 0; round < 5; round++) {
      const [reportId, met] = [await accepted(), await askedToMeet()]
      const meetingId = await benches(world).published({ seats: 20 })
      await Promise.all([
        world.as(wang).addToReport({ reportId, text: '三楼王家也不亮', photos: [] }),
        world.as(wang).shareContact({ reportId: met, name: '王淑芬', phone: '13900000001' }),
        world.as(wang).sendSuggestion({ text: '三楼王家的建议' }),
        world.as(wang).signUp({ meetingId, party: 1, name: '王淑芬' }),
        deleted(),
      ])
      await deleted()
    }
    await minutesLater(world)
    expect(await found(ofWang)).toEqual([])
    expect(await found(/person-o-wang/g)).toEqual([])
  })

  it('is swept: what a host was just putting on a bench, read before it was emptied and written after', async () => {
    const reportId = await stages(world).accepted({ text: '三楼王家的灯' })
    const meetingId = await benches(world).opened(reportId)
    const { topics } = await world.shelves.one('meetings', meetingId)
    const other = await benches(world).opened(await stages(world).submitted({ text: '单元门关不上' }, li))
    await deleted()
    await world.shelves.edit('meetings', meetingId, { topics })
    await minutesLater(world)
    expect(await found(ofWang)).toEqual([])
    expect(await world.shelves.one('meetings', other)).toMatchObject({ topics: [{ text: '单元门关不上' }] })
  })

  it('is not what the person sends afterwards: that is theirs, as a newcomer’s', async () => {
    await stages(world).submitted()
    await deleted()
    const reportId = await stages(world).submitted({ text: '后来又说的' })
    await minutesLater(world)
    expect(granted(await world.as(wang).getMyReport({ reportId })).text).toBe('后来又说的')
  })
})

describe('a deletion', () => {
  it('of hundreds of reports goes on from press to press until nothing is left, and is done then', async () => {
    await sentInYears(world, 350)
    const commandId = world.press()
    const press = async () => granted(await world.as(wang).deleteMyData({ commandId }))
    while (!(await press()).deleted);
    expect(await found(ofWang)).toEqual([])
    const before = await world.shelves.everything()
    expect(await press()).toEqual({ deleted: true })
    expect(await world.shelves.everything()).toEqual(before)
  })

  it('that nobody presses on with is finished by the clock', async () => {
    await sentInYears(world, 250)
    granted(await world.as(wang).deleteMyData({}))
    await minutesLater(world)
    expect(await found(ofWang)).toEqual([])
  })

  it('that broke off is finished by another press too, though the person is forgotten already', async () => {
    await sentInYears(world, 250)
    granted(await world.as(wang).deleteMyData({}))
    await deleted()
    expect(await found(ofWang)).toEqual([])
  })

  it('takes with it what was sent after it broke off, once it is pressed again', async () => {
    await sentInYears(world, 150)
    granted(await world.as(wang).deleteMyData({}))
    await stages(world).submitted({ text: '三楼王家又说了一件' })
    await deleted()
    expect(await found(ofWang)).toEqual([])
  })

  it('leaves no words of what was suggested, only that something was', async () => {
    granted(await world.as(wang).sendSuggestion({ text: '三楼王家的建议' }))
    granted(await world.as(li).sendSuggestion({ text: '字可以再大一点' }))
    await deleted()
    expect((await world.shelves.all('suggestions')).map(({ text, personId }) => [text, personId])).toEqual(
      expect.arrayContaining([
        ['', null],
        ['字可以再大一点', personIdOf(li.openId)],
      ]),
    )
  })

  it('leaves of a sensitive report that is still open its words and contact, and nothing that says whose they are', async () => {
    const reportId = await stages(world).submitted(aNamedForm({ category: 'care', text: '三楼王家好几天没人应门' }))
    granted(await world.as(wang).addToReport({ reportId, text: '门口的菜也没人拿', photos: [] }))
    await deleted()
    await minutesLater(world)
    expect(await found(/person-o-wang|"o-wang"/g)).toEqual([])
    const { text, contactIds, history } = await world.shelves.one('reports', reportId)
    expect([text, JSON.stringify(history)]).toEqual(['三楼王家好几天没人应门', expect.stringContaining('门口的菜')])
    expect(contactIds).toHaveLength(1)
  })

  it('leaves no letter of a bench that names the person', async () => {
    const meetingId = await benches(world).published({ seats: 4 })
    for (const guest of [wang, li]) await benches(world).signUp(meetingId, guest)
    granted(
      await world.as(first).rescheduleMeeting({
        ...{ meetingId, startAt: '2026-01-20T07:00:00.000Z', place: '1号楼楼下', reason: '下雨' },
      }),
    )
    await deleted()
    const { letters } = await world.shelves.one('meetings', meetingId)
    expect(JSON.stringify(letters)).not.toContain(wangId)
    await minutesLater(world)
    expect(world.letters().map(({ to }) => to)).toContain(li.openId)
    expect(world.letters().map(({ to }) => to)).not.toContain(wang.openId)
  })

  it('keeps nothing that leads to the person once nothing can arrive any more, nor its limits once the day is over', async () => {
    const others = (await world.shelves.all('quotas')).length - 1
    await stages(world).submitted()
    await deleted()
    await minutesLater(world)
    for (const deletion of await world.shelves.all('deletions'))
      expect(deletion).toMatchObject({ personId: null, by: null })
    world.later(1)
    await world.tick()
    for (const deletion of await world.shelves.all('deletions'))
      expect(deletion).toMatchObject({ personId: null, by: null, key: null, dueAt: null })
    expect(await world.shelves.all('quotas')).toHaveLength(others)
  })

  it('frees no place of the day: ten 有危险 are taken, however often somebody deletes and comes again', async () => {
    const replies = []
    for (let round = 0; round < 15; round++) {
      replies.push(await world.as(wang).submitReport(aReportForm({ category: 'danger' })))
      await deleted()
      if (round % 5 === 4) await minutesLater(world)
    }
    expect(replies.filter(({ ok }) => ok)).toHaveLength(10)
    expect(replies.at(-1)).toMatchObject({ refusal: 'TOO_MANY_REPORTS_TODAY' })
    world.later(1)
    granted(await world.as(wang).submitReport(aReportForm({ category: 'danger' })))
  })

  it('does not hold up who holds a post: they hand it over first', async () => {
    expect(await world.as(at('resident', chen)).deleteMyData({})).toMatchObject({ refusal: 'HOLDS_A_POST' })
    expect(await world.shelves.all('deletions')).toEqual([])
    granted(await world.as(chen).getOverview({}))
  })
})
