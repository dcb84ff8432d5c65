import { aNamedForm } from '../support/builders/a-report-form'
import { granted, openWorld, people, type World } from '../support/world'
import { stages } from '../support/world/report-stages'

const { wang, first, chen } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const lettersOf = async (shelf: 'reports') =>
  (await world.shelves.all(shelf)).flatMap(({ letters }) =>
    Object.values((letters as { entries: Record<string, { kind: string; state: string }> }).entries),
  )

const state = async (reportId: string) => granted(await world.as(wang).getMyReport({ reportId })).state

describe('a question that nobody answers', () => {
  it('is asked again after two days and after five, and put away after seven as "没联系上", to be reopened', async () => {
    const reportId = await stages(world).asked()
    await world.tick()
    const heard = () => world.letters().filter(({ to, what }) => to === wang.openId && what === '想再问您一句，请看看')
    expect(heard()).toHaveLength(1)
    for (const [day, letters] of [
      [1, 1],
      [2, 2],
      [4, 2],
      [5, 3],
      [6, 3],
    ] as const) {
      world.cloud.time.set(new Date(Date.parse('2026-01-12T02:00:10Z') + day * 86_400_000))
      await world.tick()
      await world.tick()
      expect([day, heard().length]).toEqual([day, letters])
    }
    expect(await state(reportId)).toBe('asked')
    world.later(1)
    await world.tick()
    expect(granted(await world.as(wang).getMyReport({ reportId }))).toMatchObject({
      state: 'resolved',
      timeline: expect.arrayContaining([expect.objectContaining({ event: 'no-answer', day: '2026-02-03' })]),
    })
    expect(world.letters().at(-1)).toMatchObject({ to: wang.openId, what: '没联系上您，先收起来；没解决请说一声' })
    granted(await world.as(wang).reopenReport({ reportId }))
    expect(await state(reportId)).toBe('reopened')
  })

  it('is put away with a new answer owed, whatever was said of it an earlier time', async () => {
    const reportId = await stages(world).resolved()
    granted(await world.as(wang).answerCallback({ reportId, contacted: true, solved: 'no' }))
    granted(await world.as(chen).assignReport({ reportId, to: { kind: 'self' } }))
    granted(await world.as(chen).acceptReportAsWorker({ reportId }))
    granted(await world.as(chen).askResidentAsWorker({ reportId, text: '还差哪一盏？' }))
    await world.tick()
    world.later(7)
    await world.tick()
    expect(granted(await world.as(wang).getMyReport({ reportId }))).toMatchObject({
      state: 'resolved',
      callback: null,
      allowedActions: ['answer-callback', 'reopen', 'thank'],
    })
    expect(granted(await world.as(chen).getReportAsWorker({ reportId })).callback).toBeNull()
  })

  it('moves the promised day by the working days it stood still', async () => {
    const reportId = await stages(world).asked()
    world.later(3)
    granted(await world.as(wang).answerQuestion({ reportId, text: '三层的' }))
    expect(granted(await world.as(wang).getMyReport({ reportId })).promisedOn).toBe('2026-01-20')
  })

  it('is answered by whatever the resident adds', async () => {
    const reportId = await stages(world).asked()
    world.later(6)
    granted(await world.as(wang).addToReport({ reportId, text: '是三楼的灯', photos: [] }))
    world.later(3)
    await world.tick()
    expect(granted(await world.as(wang).getMyReport({ reportId }))).toMatchObject({
      state: 'accepted',
      promisedOn: '2026-01-21',
    })
  })

  it('answered on the same day moves nothing', async () => {
    const reportId = await stages(world).asked()
    world.later(0, 3)
    granted(await world.as(wang).answerQuestion({ reportId, text: '三层的' }))
    expect(granted(await world.as(wang).getMyReport({ reportId })).promisedOn).toBe('2026-01-15')
  })
})

describe('while WeChat is silent', () => {
  it('a question is put away in its minute all the same, and letters that were not tried wait', async () => {
    const reportId = await stages(world).asked()
    await world.tick()
    world.later(7)
    for (let sent = 0; sent < 9; sent++) await stages(world).submitted({}, people.li)
    world.cloud.faults.set([{ kind: 'hang', rate: 1, action: 'wechat/*' }])
    await world.tick()
    world.cloud.faults.clear()
    expect(await state(reportId)).toBe('resolved')

    await world.tick()
    const states = (await lettersOf('reports')).map(({ state }) => state)
    // Those that were on their way when the third silence came.
    expect(states.filter((state) => state === 'failed').length).toBeLessThanOrEqual(7)
    expect(states).not.toContain('waiting')
    expect(states).not.toContain('sending')
  })
})

describe('silence after 办结', () => {
  it('counts for nothing until a worker has tried to call', async () => {
    const reportId = await stages(world).resolved(aNamedForm())
    world.later(10)
    await world.tick()
    expect(await state(reportId)).toBe('resolved')
    expect(granted(await world.as(chen).getOverview({})).counts.callbacks).toBe(1)
  })

  it('keeps the answer owed: “not solved” is heard of the resident, and of a worker by phone, seventeen days later', async () => {
    const [byResident, byPhone] = [await stages(world).resolved(), await stages(world).resolved()]
    world.later(17)
    expect(granted(await world.as(wang).getMyReport({ reportId: byResident }))).toMatchObject({
      allowedActions: ['answer-callback', 'reopen', 'thank'],
      reopenUntil: null,
    })
    granted(await world.as(wang).answerCallback({ reportId: byResident, contacted: true, solved: 'no' }))
    granted(
      await world.as(chen).recordCallback({ reportId: byPhone, reached: true, contacted: true, solved: 'partly' }),
    )
    expect([await state(byResident), await state(byPhone)]).toEqual(['reopened', 'reopened'])
  })

  it('closes the report seven days after the try, unheard, and it can still be answered or reopened', async () => {
    const reportId = await stages(world).resolved()
    granted(await world.as(chen).recordCallback({ reportId, reached: false }))
    world.later(6)
    await world.tick()
    expect(await state(reportId)).toBe('resolved')
    world.later(1)
    await world.tick()
    expect(granted(await world.as(wang).getMyReport({ reportId }))).toMatchObject({
      state: 'closed',
      callback: null,
      allowedActions: ['answer-callback', 'reopen', 'thank'],
    })
    granted(await world.as(wang).answerCallback({ reportId, contacted: false, solved: 'no' }))
    expect(await state(reportId)).toBe('reopened')
  })

  it('is over when the worker reaches the resident', async () => {
    const reportId = await stages(world).resolved()
    granted(
      await world
        .as(chen)
        .recordCallback({ reportId, reached: true, contacted: true, solved: 'yes', satisfied: 'yes' }),
    )
    expect(granted(await world.as(wang).getMyReport({ reportId }))).toMatchObject({
      state: 'closed',
      callback: { contacted: true, solved: 'yes', satisfied: 'yes' },
    })
  })
})

describe('the clock', () => {
  it('writes a report’s turn once, though two rounds run at the same time', async () => {
    const reportId = await stages(world).asked()
    await world.tick()
    world.later(7)
    await Promise.all([world.tick(), world.tick(), world.tick()])
    const { timeline } = granted(await world.as(wang).getMyReport({ reportId }))
    expect(timeline.filter(({ event }) => event === 'no-answer')).toHaveLength(1)
  })

  it('sweeps a name whose report never came, and lets those be whose report did', async () => {
    await stages(world).submitted({ contact: { name: '王淑芬' } })
    const [kept] = await world.shelves.all('contacts')
    await world.shelves.add('contacts', [{ ...kept, _id: 'c'.repeat(32), reportId: 'f'.repeat(32) }])
    world.later(1, 1)
    await world.tick()
    expect((await world.shelves.all('contacts')).map(({ _id }) => _id)).toEqual([kept?._id])
    expect(granted(await world.as(first).getToday({})).toAccept.total).toBe(1)
  })
})

describe('the queue of 回访', () => {
  const queued = async () =>
    granted(await world.as(chen).listQueue({ queue: 'callbacks' })).rows.map(({ reportId }) => reportId)

  it('holds only what can be rung: a phone that a worker may open', async () => {
    const phone = '13900000001'
    const rung = await stages(world).resolved({ identity: 'confidential', contact: { phone } })
    await stages(world).resolved({ identity: 'confidential', contact: { name: '王淑芬' } })
    await stages(world).resolved({ identity: 'anonymous' })
    const shared = await stages(world).askedToMeet({ identity: 'anonymous' })
    granted(await world.as(wang).shareContact({ reportId: shared, name: '王姨', phone }))
    granted(await world.as(first).resolveReport({ reportId: shared, text: '灯换好了', photos: [] }))
    expect(await queued()).toEqual([rung])
    expect(granted(await world.as(chen).getOverview({})).counts.callbacks).toBe(1)
  })

  it('holds, too, what left a phone for the workers and shared another with its household', async () => {
    const reportId = await stages(world).askedToMeet({ identity: 'confidential', contact: { phone: '13900000001' } })
    granted(await world.as(wang).shareContact({ reportId, name: '王姨', phone: '13900000002' }))
    granted(await world.as(first).resolveReport({ reportId, text: '灯换好了', photos: [] }))
    expect(await queued()).toEqual([reportId])
  })
})

describe('没联系上', () => {
  const card = async () => granted(await world.as(wang).listMyReports({})).rows[0]

  it('is said of what a question was asked about in vain, never that it is done', async () => {
    const reportId = await stages(world).asked()
    await world.tick()
    world.later(8)
    await world.tick()
    expect(await card()).toMatchObject({ state: 'resolved', unanswered: true })
    expect(granted(await world.as(first).getReportAsHousehold({ reportId })).unanswered).toBe(true)
  })

  it('is said of what was closed unheard, and not of what was done or answered', async () => {
    await stages(world).closedUnheard()
    expect(await card()).toMatchObject({ state: 'closed', unanswered: true })
    await stages(world).resolved()
    expect(await card()).toMatchObject({ state: 'resolved', unanswered: false })
    await stages(world).closed()
    expect(await card()).toMatchObject({ state: 'closed', unanswered: false })
  })
})
