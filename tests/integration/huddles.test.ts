import { at, granted, HOUR_MS, openWorld, people, type World } from '../support/world'
import { agreedLights, anOpening, huddles } from '../support/world/huddle-stages'
import { thursday } from '../support/world/meeting-stages'
import { stages } from '../support/world/report-stages'

const { wang, first, second, fourth, next } = people
const chen = at('meetings', people.chen)
const zhou = at('meetings', people.zhou)
const lin = at('meetings', people.lin)

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const asWorker = async (meetingId: string, by = chen) => granted(await world.as(by).getHuddle({ meetingId }))
const asHousehold = async (meetingId: string, by = first) =>
  granted(await world.as(at('meetings', by)).getMyHuddle({ meetingId }))
const called = async (by = first) =>
  granted(await world.as(at('meetings', by)).listMyHuddles({ list: 'coming' })).rows.map(({ meetingId }) => meetingId)
const toldOf = (words: string) =>
  world
    .letters()
    .filter(({ what = '' }) => what.includes(words))
    .map(({ to }) => to)
    .sort()
const counted = async (code: string, by = at('desk', people.chen)) => {
  const { all } = granted(await world.as(by).getMonthFigures({ month: '2026-01', audience: 'inner', by: 'category' }))
  return all.find((figure) => figure.code === code)?.value
}

describe('a huddle of one community', () => {
  it('calls nobody before it is published, then every household that serves, who read all topics', async () => {
    const meetingId = await huddles(world).opened()
    expect(await called()).toEqual([])
    granted(await world.as(chen).publishHuddle({ meetingId }))
    expect([await called(), await called(fourth), await called(next)]).toEqual([[meetingId], [meetingId], []])
    expect(await asHousehold(meetingId)).toMatchObject({
      about: 'huddle',
      host: '海棠社区',
      topics: [{ text: '海棠苑1号楼 楼道照明3件', said: null }],
      decisions: [],
    })
  })

  it('tells them at once, and reminds them the evening before', async () => {
    await huddles(world).published()
    await world.tick()
    expect(toldOf('碰头会请您参加')).toEqual(['o-first', 'o-fourth', 'o-second', 'o-third'])
    world.cloud.time.set(new Date(thursday.getTime() - 21 * HOUR_MS))
    await world.tick()
    expect(toldOf('明天的碰头会')).toEqual(['o-first', 'o-fourth', 'o-second', 'o-third'])
  })

  it('speaks of 业务培训 and 授牌 by their names', async () => {
    await huddles(world).published({ about: 'training' })
    await world.tick()
    expect(toldOf('业务培训')).toHaveLength(4)
  })

  it('tells of another day and why, and of its being called off', async () => {
    const meetingId = await huddles(world).published()
    const startAt = new Date(thursday.getTime() + 24 * HOUR_MS).toISOString()
    granted(await world.as(chen).rescheduleHuddle({ meetingId, startAt, place: '一楼', reason: '停电' }))
    await world.tick()
    expect(toldOf('改时间地点')).toHaveLength(4)
    expect(await asHousehold(meetingId)).toMatchObject({ place: '一楼', startAt, reason: '停电' })
    granted(await world.as(chen).cancelHuddle({ meetingId, reason: '还没来电' }))
    await world.tick()
    expect(toldOf('不开了')).toHaveLength(4)
    expect(await asHousehold(meetingId)).toMatchObject({ state: 'cancelled', reason: '还没来电' })
  })

  it('is nobody’s but the posts’: no resident, no list of benches, no placard knows of it', async () => {
    const meetingId = await huddles(world).published()
    const community = { communityId: 'community-1' }
    expect(granted(await world.as(wang).listMeetings({ list: 'coming', ...community })).rows).toEqual([])
    expect(await world.as(wang).getMeeting({ meetingId })).toMatchObject({ refusal: 'NOT_FOUND' })
    expect(await world.as(wang).signUp({ meetingId, party: 1 })).toMatchObject({ refusal: 'NOT_FOUND' })
    expect(granted(await world.as(first).listHostedMeetings({ list: 'coming' })).rows).toEqual([])
    expect(granted(await world.as(people.chen).listMeetingsAsWorker({ list: 'coming' })).rows).toEqual([])
    const page = granted(await world.as(wang).openPlacard({ by: 'number', number: '1001' }))
    expect(JSON.stringify(page)).not.toContain(meetingId)
  })

  it('takes no name, phone or flat into what others read, but what a worker looked at', async () => {
    const topics = ['海棠苑1号楼2单元502漏水']
    const answer = granted(await world.as(chen).openHuddle(anOpening({ topics })))
    expect(answer).toMatchObject({ saved: false, personalData: [{ kind: 'flat', where: 'topic', no: 0, sure: true }] })
    expect(await world.shelves.all('meetings')).toEqual([])
    const unsure = ['3号楼302户说楼道灯坏了']
    const asked = granted(await world.as(chen).openHuddle(anOpening({ topics: unsure })))
    const found = asked.saved ? [] : asked.personalData.map(({ text }) => text)
    expect(found).toHaveLength(1)
    expect(granted(await world.as(chen).openHuddle(anOpening({ topics: unsure, allowedWords: found })))).toMatchObject({
      saved: true,
    })
  })
})

describe('who came', () => {
  it('is kept by post, once however often it is ticked, and taken back', async () => {
    const meetingId = await huddles(world).met()
    const marks = (came: boolean) =>
      world.as(chen).markPostCame({ meetingId, householdId: 'household-1', came, actedBy: null })
    granted(await marks(true))
    expect((await asWorker(meetingId)).came).toEqual({ posts: 1, persons: 1 })
    granted(await marks(false))
    expect((await asWorker(meetingId)).came).toEqual({ posts: 0, persons: 0 })
  })

  it('counts a post for which another came, and one person for two posts', async () => {
    const meetingId = await huddles(world).met()
    const acted = { meetingId, householdId: 'household-2', came: true, actedBy: 'household-1' }
    granted(await world.as(chen).markPostCame(acted))
    const view = await asWorker(meetingId)
    expect(view.came).toEqual({ posts: 2, persons: 1 })
    expect(view.parts[0]?.households).toContainEqual(
      expect.objectContaining({ id: 'household-2', came: true, actedBy: '1号楼党员中心户' }),
    )
  })

  it('keeps nothing of who did not come, and no name of who did', async () => {
    const meetingId = await huddles(world).met()
    const { guests } = (await world.shelves.one('meetings', meetingId)) as unknown as { guests: object[] }
    expect(guests).toMatchObject([{ householdId: 'household-1', personId: null, name: null }])
  })

  it('refuses a post that was not called to come for another, and one for itself', async () => {
    const meetingId = await huddles(world).met()
    const mark = { meetingId, householdId: 'household-2', came: true }
    for (const actedBy of ['household-21', 'household-2'])
      expect(await world.as(chen).markPostCame({ ...mark, actedBy })).toMatchObject({ refusal: 'NOT_FOUND' })
  })
})

describe('several communities', () => {
  it('each add topics and households of their own; the others are told that they are asked', async () => {
    const meetingId = await huddles(world).joint()
    await world.tick()
    expect(toldOf('一起开碰头会')).toEqual(['o-zhou'])
    expect(toldOf('请您参加')).toContain('o-next')
    const all = ['海棠苑1号楼 楼道照明3件', '银杏里停车']
    expect((await asHousehold(meetingId, next)).topics.map(({ text }) => text)).toEqual(all)
    expect((await asHousehold(meetingId)).topics.map(({ text }) => text)).toEqual(all)
  })

  it('may be left until it begins: topics, calls and later letters go with the community', async () => {
    const meetingId = await huddles(world).joint()
    await world.tick()
    granted(await world.as(zhou).leaveHuddle({ meetingId, communityId: 'community-2' }))
    await world.tick()
    expect(toldOf('不用来了')).toEqual(['o-next'])
    expect((await asWorker(meetingId)).topics.map(({ text }) => text)).toEqual(['海棠苑1号楼 楼道照明3件'])
    expect(await called(next)).toEqual([])
    expect(await world.as(zhou).getHuddle({ meetingId })).toMatchObject({ refusal: 'NOT_FOUND' })
    world.cloud.time.set(new Date(thursday.getTime() - 21 * HOUR_MS))
    await world.tick()
    expect(toldOf('明天的碰头会')).not.toContain('o-next')
  })

  it('plan their own part alone, and whoever called it the day', async () => {
    const meetingId = await huddles(world).joint()
    const part = { meetingId, communityId: 'community-1', topics: ['别的事'], householdIds: [] }
    expect(await world.as(zhou).planHuddlePart(part)).toMatchObject({ refusal: 'NOT_FOUND' })
    expect(await world.as(zhou).cancelHuddle({ meetingId, reason: '不开了' })).toMatchObject({ refusal: 'NOT_FOUND' })
    const { parts, isHost, allowedActions } = await asWorker(meetingId, zhou)
    expect([isHost, allowedActions]).toEqual([false, ['plan-part', 'leave']])
    expect(parts.map(({ isOurs, mayLeave }) => [isOurs, mayLeave])).toEqual([
      [false, false],
      [true, true],
    ])
  })

  it('may be called by their street, which has them all', async () => {
    const opening = anOpening({ communityIds: ['community-1', 'community-2'] })
    const answer = granted(await world.as(lin).openHuddle(opening))
    const meetingId = answer.saved ? answer.meetingId : ''
    granted(await world.as(lin).publishHuddle({ meetingId }))
    expect(await called(next)).toEqual([meetingId])
    expect(await asWorker(meetingId, lin)).toMatchObject({ host: '海云街道', isHost: true })
  })

  it('are of one street', async () => {
    const opening = anOpening({ communityIds: ['community-1', 'community-9'] })
    expect(await world.as(chen).openHuddle(opening)).toMatchObject({ refusal: 'NOT_FOUND' })
  })
})

describe('what was agreed', () => {
  it('becomes a report with the post that was named, promised for the day agreed, and counts once it is out', async () => {
    const meetingId = await huddles(world).minuted()
    const { toAccept } = granted(await world.as(first).getToday({}))
    expect(toAccept.rows).toMatchObject([{ gist: agreedLights.what, promisedOn: '2026-01-31' }])
    expect(granted(await world.as(second).getToday({})).toAccept.rows).toEqual([])
    expect(await asHousehold(meetingId)).toMatchObject({
      state: 'minuted',
      topics: [{ said: '先报修，再看' }],
      decisions: [{ what: agreedLights.what, post: '1号楼党员中心户', done: false, reportId: null }],
      mine: [expect.any(String)],
    })
    expect((await asHousehold(meetingId, second)).mine).toEqual([])
    await world.tick()
    expect(toldOf('碰头会的纪要出来了')).toHaveLength(4)
    expect([await counted('huddles'), await counted('decisions'), await counted('benches')]).toEqual([1, 1, 0])
  })

  it('is a report of the other community where that is to see to it, in the scope of its worker', async () => {
    const parking = { ...agreedLights, what: '画出停车线', communityId: 'community-2', householdId: 'household-21' }
    const meetingId = await huddles(world).minuted(huddles(world).joint, [agreedLights, parking])
    expect(granted(await world.as(next).getToday({})).toAccept.rows).toMatchObject([{ gist: '画出停车线' }])
    const ours = (await asWorker(meetingId)).decisions.map(({ reportId }) => reportId !== null)
    expect(ours).toEqual([true, false])
    const theirs = (await asWorker(meetingId, zhou)).decisions.flatMap(({ reportId }) => reportId ?? [])
    expect(granted(await world.as(people.zhou).getReportAsWorker({ reportId: theirs[0] ?? '' }))).toMatchObject({
      text: '画出停车线',
    })
  })

  it('is the office’s where no household is named, and can be taken on and done like any report', async () => {
    const office = { ...agreedLights, role: 'community' as never, householdId: null as never }
    const meetingId = await huddles(world).minuted(undefined, [office])
    const reportId = (await asWorker(meetingId)).decisions[0]?.reportId ?? ''
    granted(await world.as(people.chen).acceptReportAsWorker({ reportId }))
    granted(await world.as(people.chen).resolveReportAsWorker({ reportId, text: '看过了', photos: [] }))
    expect((await asWorker(meetingId)).decisions).toMatchObject([{ done: true }])
    expect(await counted('done')).toBe(1)
  })

  it('is not there for households until the minutes are out', async () => {
    const meetingId = await huddles(world).written()
    expect(await asHousehold(meetingId)).toMatchObject({ topics: [{ said: null }], decisions: [] })
  })

  it('makes nothing twice when publishing breaks off and is pressed again', async () => {
    const meetingId = await huddles(world).minuted()
    await world.shelves.edit('meetings', meetingId, { state: 'met', sealed: true, commands: [] })
    granted(await world.as(chen).publishHuddleMinutes({ meetingId }))
    expect(await world.shelves.all('reports')).toHaveLength(1)
  })
})

describe('time', () => {
  it('asks whoever called it for the minutes after three days, and nobody once they are out', async () => {
    await huddles(world).met()
    world.later(3)
    await world.tick()
    await world.tick()
    expect(toldOf('纪要还没写')).toEqual(['o-chen'])
  })

  it('does not count one to which nobody came', async () => {
    await huddles(world).published()
    huddles(world).begins()
    world.later(0, 4)
    await world.tick()
    expect(await counted('huddles')).toBe(0)
  })

  it('says nothing of a huddle that has begun when the reminder comes late', async () => {
    await huddles(world).published()
    world.cloud.time.set(new Date(thursday.getTime() + HOUR_MS))
    await world.tick()
    expect([toldOf('明天的'), toldOf('今天的')]).toEqual([[], []])
  })
})

describe('what is suggested to talk over', () => {
  const suggested = async () => granted(await world.as(chen).suggestHuddleTopics({ communityId: 'community-1' })).topics

  it('is a place, a kind of thing and a number, never what a resident wrote', async () => {
    for (const by of [wang, people.li, wang]) await stages(world).submitted({}, by)
    const topics = await suggested()
    expect(topics).toMatchObject([{ why: 'alike', place: '海棠苑', category: 'fixtures', count: 3, agreed: null }])
    expect(JSON.stringify(topics)).not.toContain('楼道灯')
  })

  it('knows nothing of what did not go the usual way', async () => {
    for (const by of [wang, people.li]) await stages(world).submitted({}, by)
    const before = await suggested()
    await stages(world).handedToCommunity()
    world.later(20)
    const late = await suggested()
    expect(before).toEqual([])
    expect(late).toMatchObject([{ why: 'late', count: 2 }])
  })

  it('brings up again what the last huddle agreed and nobody has done', async () => {
    await huddles(world).minuted()
    expect(await suggested()).toMatchObject([{ why: 'decision', agreed: agreedLights.what }])
  })
})
