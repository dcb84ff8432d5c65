import { granted, openWorld, people, type World } from '../support/world'
import { aReportForm } from '../support/builders/a-report-form'
import { aPlan, benches, minutes as minutesOf } from '../support/world/meeting-stages'
import { stages } from '../support/world/report-stages'

const { wang, first, chen, lin } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const check = '/wxa/msg_sec_check'
const BUSY = -1
const unfit = '楼上骂我混蛋，还往下扔东西'
const doubtful = '有骗子来敲门，说是收卫生费'

const submitted = (text: string, more: object = {}) => stages(world).submitted({ text, ...more })
const asks = () => world.cloud.wechat.sent().filter(({ api }) => api === check)
const stateOf = async (reportId: string) => granted(await world.as(wang).getMyReport({ reportId })).state
const inQueue = async () => granted(await world.as(chen).listQueue({ queue: 'checking' })).rows
const minutes = (count: number) => world.later(0, count / 60)
const lastAs = {
  resident: async (reportId: string) => granted(await world.as(wang).getMyReport({ reportId })).timeline.at(-1),
  household: async (reportId: string) =>
    granted(await world.as(first).getReportAsHousehold({ reportId })).timeline.at(-1),
  worker: async (reportId: string) => granted(await world.as(chen).getReportAsWorker({ reportId })).timeline.at(-1),
}

describe('what a resident reports', () => {
  it('goes to its household at once when WeChat finds nothing in it; it was asked in one call, by the openid of whoever said it', async () => {
    const reportId = await submitted('楼道灯不亮三天了', { spot: '三楼拐角' })
    expect(await stateOf(reportId)).toBe('routed')
    expect(asks().map(({ body }) => body)).toMatchObject([
      { version: 2, scene: 2, openid: wang.openId, content: '三楼拐角\n楼道灯不亮三天了' },
    ])
  })

  it.each([
    ['calls it unfit', unfit],
    ['would look at it', doubtful],
  ])('is taken in, and read by workers alone, when WeChat %s', async (_, text) => {
    const reportId = await submitted(text)
    expect(await stateOf(reportId)).toBe('checking')
    expect(await world.as(first).getReportAsHousehold({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
    expect(granted(await world.as(first).getToday({})).toAccept.rows).toEqual([])
    expect(await inQueue()).toMatchObject([{ reportId, lookAt: ['words'], gist: text }])
    expect(granted(await world.as(chen).getOverview({})).counts.checking).toBe(1)
    expect(world.letters()).toEqual([])
  })

  it.each([
    ['is busy', () => world.cloud.wechat.failNext(check, BUSY)],
    ['does not know the openid any more', () => world.cloud.wechat.failNext(check, 61010)],
    ['gives no token twice', () => world.cloud.wechat.failNext(check, 40001, 2)],
  ])('is taken in and held when WeChat %s; the clock asks again, and it goes on its way', async (_, isSo) => {
    isSo()
    const reportId = await submitted('楼道灯不亮三天了')
    expect(await stateOf(reportId)).toBe('checking')
    minutes(1)
    await world.tick()
    expect(await stateOf(reportId)).toBe('checking')
    minutes(1)
    await world.tick()
    expect(await stateOf(reportId)).toBe('routed')
    expect(granted(await world.as(first).getToday({})).toAccept.rows).toMatchObject([{ reportId }])
    expect(await inQueue()).toEqual([])
    const promised = granted(await world.as(wang).getMyReport({ reportId })).promisedOn
    expect(promised).toBe(
      granted(await world.as(wang).getMyReport({ reportId: await submitted('灯又灭了') })).promisedOn,
    )
  })

  it('is asked about again four times within two hours, as long as its writer counts as here, and then no more', async () => {
    const reportId = await submitted(doubtful)
    for (let minute = 0; minute < 180; minute += 5) {
      await world.tick()
      minutes(5)
    }
    expect(asks()).toHaveLength(5)
    const last = asks().at(-1)?.at.getTime() ?? 0
    const { at } = granted(await world.as(wang).getMyReport({ reportId }))
    expect(last - new Date(at).getTime()).toBeLessThan(2 * 3_600_000)
    expect(await inQueue()).toMatchObject([{ reportId, lookAt: ['words'] }])
    expect((await world.shelves.one('reports', reportId)).dueAt).toBeNull()
  })

  it('goes where it was routed once a worker has looked, whatever WeChat says later', async () => {
    const reportId = await submitted(doubtful)
    granted(await world.as(chen).passCheck({ reportId }))
    expect(granted(await world.as(first).getReportAsHousehold({ reportId })).text).toBe(doubtful)
    minutes(30)
    await world.tick()
    expect(await stateOf(reportId)).toBe('routed')
    expect(await inQueue()).toEqual([])
    expect(asks()).toHaveLength(1)
  })

  it('is not held up when somebody is in danger', async () => {
    const reportId = await submitted(unfit, { category: 'danger' })
    expect(await stateOf(reportId)).toBe('routed')
    expect(granted(await world.as(chen).getReportAsWorker({ reportId })).text).toBe(unfit)
    await world.tick()
    expect(world.letters()).not.toEqual([])
  })

  it('is the same report when it is sent again, whatever WeChat says the second time', async () => {
    const form = { ...aReportForm({ text: '楼道灯不亮三天了' }), formId: world.press() }
    const receipt = granted(await world.as(wang).submitReport(form))
    world.cloud.wechat.failNext(check, BUSY)
    expect(granted(await world.as(wang).submitReport(form))).toEqual(receipt)
    expect(await stateOf(receipt.reportId)).toBe('routed')
  })
})

describe('what a resident adds, answers or says of it afterwards', () => {
  it.each([
    [
      'adds',
      () => stages(world).accepted(),
      (reportId: string) => world.as(wang).addToReport({ reportId, text: unfit, photos: [] }),
    ],
    [
      'answers',
      () => stages(world).asked(),
      (reportId: string) => world.as(wang).answerQuestion({ reportId, text: unfit }),
    ],
  ] as const)('is taken in, and stays with its writer and workers until one has looked: %s', async (_, begun, says) => {
    const reportId = await begun()
    granted(await says(reportId))
    expect(await lastAs.resident(reportId)).toMatchObject({ text: unfit, held: 'checking' })
    expect(await lastAs.worker(reportId)).toMatchObject({ text: unfit, held: 'checking' })
    expect(await lastAs.household(reportId)).toMatchObject({ text: null, held: 'checking' })
    expect(await inQueue()).toMatchObject([{ reportId, state: 'accepted', lookAt: ['words'] }])

    granted(await world.as(chen).passCheck({ reportId }))
    const { timeline } = granted(await world.as(first).getReportAsHousehold({ reportId }))
    expect(timeline.at(-2)).toMatchObject({ text: unfit })
    expect(timeline.at(-2)).not.toHaveProperty('held')
    expect(await inQueue()).toEqual([])
  })

  it('stays hidden when a worker leaves it so, and is asked about no more', async () => {
    const reportId = await stages(world).addedUnfit()
    granted(await world.as(chen).keepContentHidden({ reportId }))
    const { timeline } = granted(await world.as(first).getReportAsHousehold({ reportId }))
    expect(timeline.at(-2)).toMatchObject({ event: 'added', text: null, held: 'hidden' })
    expect(timeline.at(-1)).toMatchObject({ event: 'kept-hidden' })
    expect(await inQueue()).toEqual([])
    expect(await world.as(chen).keepContentHidden({ reportId })).toMatchObject({ refusal: 'NOT_NOW' })
    expect(await world.as(chen).passCheck({ reportId })).toMatchObject({ refusal: 'NOT_NOW' })
  })

  it('is read by the household once WeChat has answered the clock', async () => {
    const reportId = await stages(world).accepted()
    world.cloud.wechat.failNext(check, BUSY)
    granted(await world.as(wang).addToReport({ reportId, text: '二楼的也不亮', photos: [] }))
    expect(await lastAs.household(reportId)).toMatchObject({ text: null, held: 'checking' })
    expect(await inQueue()).toEqual([])
    minutes(2)
    await world.tick()
    expect(await lastAs.household(reportId)).toMatchObject({ text: '二楼的也不亮' })
  })

  it('is decided once when two workers press at once', async () => {
    const reportId = await stages(world).addedUnfit()
    const answers = await Promise.all([
      world.as(chen).passCheck({ reportId }),
      world.as(lin).keepContentHidden({ reportId }),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('what somebody who holds a post writes to a resident', () => {
  it('is refused when it is unfit, and nothing is kept of it', async () => {
    const reportId = await stages(world).accepted()
    const before = await world.shelves.one('reports', reportId)
    expect(await world.as(first).askResident({ reportId, text: unfit })).toMatchObject({ refusal: 'WORDS_REFUSED' })
    expect(await world.shelves.one('reports', reportId)).toEqual(before)
  })

  it('is read at once when WeChat does not answer, and asked about again: unfit then, it is hidden and stands with the workers', async () => {
    const reportId = await stages(world).accepted()
    world.cloud.wechat.failNext(check, BUSY)
    granted(await world.as(first).askResident({ reportId, text: unfit }))
    const asked = granted(await world.as(wang).getMyReport({ reportId }))
    expect(asked.question?.text).toBe(unfit)
    expect(await inQueue()).toEqual([])

    minutes(2)
    await world.tick()
    const later = granted(await world.as(wang).getMyReport({ reportId }))
    expect(later.question).toMatchObject({ text: null, meet: false })
    expect(later.timeline.at(-1)).toMatchObject({ event: 'asked', text: null, held: 'checking' })
    expect(await lastAs.household(reportId)).toMatchObject({ text: unfit, held: 'checking' })
    expect(await inQueue()).toMatchObject([{ reportId, lookAt: ['words'] }])
  })

  it('stays to be read, and a worker looks at it, when WeChat would have somebody look for two hours', async () => {
    const reportId = await stages(world).accepted()
    granted(await world.as(first).askResident({ reportId, text: doubtful }))
    for (let minute = 0; minute < 120; minute += 10) {
      minutes(10)
      await world.tick()
    }
    expect(granted(await world.as(wang).getMyReport({ reportId })).question?.text).toBe(doubtful)
    expect(await inQueue()).toMatchObject([{ reportId, lookAt: ['words'] }])
  })

  it('is not refused where it says what a neighbour said: that is held until a worker has looked', async () => {
    const { reportId } = granted(
      await world.as(first).fileForNeighbour({
        buildingId: 'building-1',
        text: unfit,
        category: 'fixtures',
        consent: 'nameless',
      }),
    )
    expect(await inQueue()).toMatchObject([{ reportId, state: 'checking' }])
    const called = await stages(world).resolved()
    granted(
      await world
        .as(chen)
        .recordCallback({ reportId: called, reached: true, contacted: true, solved: 'no', text: unfit }),
    )
    expect((await inQueue()).map((row) => row.reportId).sort()).toEqual([reportId, called].sort())
  })
})

describe('what a host says to everybody', () => {
  const inMeetings = async () => granted(await world.as(chen).listMeetingsAsWorker({ list: 'checking' })).rows

  it('is refused when it is unfit, and the draft stands as it stood', async () => {
    const meetingId = await benches(world).opened()
    const before = await world.shelves.one('meetings', meetingId)
    expect(await world.as(first).planMeeting({ meetingId, ...aPlan({ topics: [unfit] }) })).toMatchObject({
      refusal: 'WORDS_REFUSED',
    })
    expect(await world.shelves.one('meetings', meetingId)).toEqual(before)
  })

  it('is asked about again where WeChat did not answer; unfit then, a worker sees it, and passes it or has it changed', async () => {
    const meetingId = await benches(world).opened()
    world.cloud.wechat.failNext(check, BUSY)
    granted(await world.as(first).planMeeting({ meetingId, ...aPlan({ topics: [unfit] }) }))
    granted(await world.as(first).publishMeeting({ meetingId }))
    expect(await inMeetings()).toEqual([])
    minutes(2)
    await world.tick()
    expect(await inMeetings()).toMatchObject([{ meetingId }])
    expect(granted(await world.as(chen).getOverview({})).counts.checkingMeetings).toBe(1)
    expect(granted(await world.as(chen).getMeetingAsWorker({ meetingId }))).toMatchObject({
      lookAt: ['words'],
      allowedActions: ['pass-check', 'keep-hidden'],
    })

    granted(await world.as(first).planMeeting({ meetingId, ...aPlan({ topics: ['楼下停车的事'] }) }))
    expect(await inMeetings()).toEqual([])
    minutes(2)
    await world.tick()
    expect(await inMeetings()).toEqual([])
    expect((await world.shelves.one('meetings', meetingId)).wordsWait).toBeNull()
  })

  it('is for a worker when WeChat would have somebody look for two hours; what they passed is asked about no more', async () => {
    const meetingId = await benches(world).published({ topics: [doubtful] })
    for (let minute = 0; minute < 120; minute += 10) {
      minutes(10)
      await world.tick()
    }
    expect(await inMeetings()).toMatchObject([{ meetingId }])
    granted(await world.as(chen).passMeetingCheck({ meetingId }))
    expect(await inMeetings()).toEqual([])
    expect(asks()).toHaveLength(5)
  })

  /** Out, with a topic about which WeChat did not answer at first, and then found it unfit. */
  const publishedUnfit = async () => {
    const meetingId = await benches(world).opened()
    world.cloud.wechat.failNext(check, BUSY)
    granted(await world.as(first).planMeeting({ meetingId, ...aPlan({ topics: [unfit] }) }))
    granted(await world.as(first).publishMeeting({ meetingId }))
    expect(await asNeighbour(meetingId)).toEqual([unfit, unfit, unfit])
    minutes(2)
    await world.tick()
    return meetingId
  }
  /** What a neighbour reads on its page, in the list and at the placard. */
  const asNeighbour = async (meetingId: string) => {
    const page = granted(await world.as(wang).getMeeting({ meetingId }))
    const list = granted(await world.as(wang).listMeetings({ communityId: 'community-1', list: 'coming' }))
    const placard = granted(await world.as(wang).openPlacard({ by: 'building', buildingId: 'building-1' }))
    return [page.topics[0]?.text, list.rows[0]?.topic, placard.known ? placard.nextMeeting?.topic : undefined]
  }

  it('is hidden from neighbours once it is found unfit; host and workers still read it, and the host is told', async () => {
    const meetingId = await publishedUnfit()
    expect(await asNeighbour(meetingId)).toEqual([undefined, '', ''])
    expect(granted(await world.as(wang).getMeeting({ meetingId }))).toMatchObject({
      held: true,
      place: aPlan().place,
      state: 'published',
    })
    expect(granted(await world.as(first).getMeetingAsHost({ meetingId }))).toMatchObject({
      held: true,
      topics: [{ text: unfit }],
    })
    expect(granted(await world.as(chen).getMeetingAsWorker({ meetingId })).topics).toMatchObject([{ text: unfit }])
    expect(granted(await world.as(first).listHostedMeetings({ list: 'coming' })).rows).toMatchObject([{ topic: unfit }])
  })

  it('is read again once a worker passed it', async () => {
    const meetingId = await publishedUnfit()
    granted(await world.as(chen).passMeetingCheck({ meetingId }))
    expect(await asNeighbour(meetingId)).toEqual([unfit, unfit, unfit])
    expect(granted(await world.as(wang).getMeeting({ meetingId }))).not.toHaveProperty('held')
  })

  it('stays hidden where a worker leaves it so, and waits for them no more', async () => {
    const meetingId = await publishedUnfit()
    granted(await world.as(chen).keepMeetingPhotosHidden({ meetingId }))
    expect(await inMeetings()).toEqual([])
    expect(await asNeighbour(meetingId)).toEqual([undefined, '', ''])
  })

  it('changed, stays hidden until WeChat has found nothing in it', async () => {
    const meetingId = await publishedUnfit()
    const topics = ['楼下停车的事']
    granted(await world.as(first).planMeeting({ meetingId, ...aPlan({ topics }) }))
    expect(await asNeighbour(meetingId)).toEqual([undefined, '', ''])
    minutes(2)
    await world.tick()
    expect(await asNeighbour(meetingId)).toEqual([topics[0], topics[0], topics[0]])
  })

  it('is hidden with all that was said and agreed, also in the reports it was about', async () => {
    const { meetingId, reportId } = await benches(world).aboutReport()
    benches(world).begins()
    world.cloud.wechat.failNext(check, BUSY)
    granted(await world.as(first).writeMinutes({ meetingId, ...minutesOf(['装充电桩', unfit]) }))
    granted(await world.as(first).publishMinutes({ meetingId }))
    expect((await lastAs.resident(reportId))?.text).toBe(unfit)
    minutes(2)
    await world.tick()
    expect(granted(await world.as(wang).getMeeting({ meetingId }))).toMatchObject({
      state: 'minuted',
      held: true,
      topics: [],
      decisions: [],
    })
    expect(await lastAs.resident(reportId)).toMatchObject({ event: 'discussed', text: null })
    expect((await lastAs.worker(reportId))?.text).toBe(unfit)
  })
})

it('hides a worker’s line that is found unfit later from the household a report was taken from', async () => {
  const reportId = await stages(world).accepted()
  world.later(10)
  world.cloud.wechat.failNext(check, BUSY)
  granted(
    await world
      .as(chen)
      .assignReport({ reportId, to: { kind: 'household', householdId: 'household-4' }, reason: unfit }),
  )
  const row = async () => granted(await world.as(first).getToday({})).takenOver
  expect(await row()).toMatchObject([{ reason: unfit }])
  minutes(2)
  await world.tick()
  expect(await row()).toMatchObject([{ reason: null }])
  granted(await world.as(chen).passCheck({ reportId }))
  expect(await row()).toMatchObject([{ reason: unfit }])
})
