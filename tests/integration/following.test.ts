import type { Category } from '@contract/report/report'
import { aReportForm } from '../support/builders/a-report-form'
import { at, granted, openWorld, people, type World } from '../support/world'
import { stages } from '../support/world/report-stages'

const { wang, li, first, chen } = people
const another = { openId: 'o-another', door: 'resident' } as const

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const hint = async (by: typeof li = li, buildingId = 'building-1', category: Category = 'fixtures') =>
  granted(await world.as(by).findHint({ buildingId, category })).hint
const followed = async (reportId: string, by: typeof li = li) => granted(await world.as(by).followReport({ reportId }))
const followedBy = async (by: typeof li = li) => granted(await world.as(by).listFollowed({})).rows
const told = async ({ openId } = li) => {
  await world.tick()
  return world.letters().flatMap(({ to, what }) => (to === openId ? [what] : []))
}

describe('whoever says what a neighbour said lately', () => {
  it('hears when that was, who has it and by when; never the words, the number, or how many follow', async () => {
    const reportId = await stages(world).submitted({ text: '三楼的灯坏了，老人摔过' })
    await followed(reportId, another)
    world.later(1)
    expect(await hint()).toEqual({
      reportId,
      category: 'fixtures',
      at: expect.stringContaining('2026-01-12T02:00'),
      assignee: { kind: 'household', name: '1号楼党员中心户' },
      promisedOn: '2026-01-15',
    })
  })

  it('hears of it by whichever entry of the building, once two were made one', async () => {
    const reportId = await stages(world).submitted()
    const desk = world.as(at('desk', chen))
    granted(await desk.mergeBuildings({ communityId: 'community-1', buildingId: 'building-1', intoId: 'building-4' }))
    expect((await hint(li, 'building-4'))?.reportId).toBe(reportId)
    expect((await hint(li, 'building-1'))?.reportId).toBe(reportId)
    expect(await hint(li, 'building-3')).toBeNull()
    expect(await hint(li, 'nowhere')).toBeNull()
  })

  it.each(['quarrel', 'care', 'building', 'danger', 'unsure', 'parking'] as const)(
    'hears nothing of a kind that is not shared: %s',
    async (category) => {
      await stages(world).submitted({ category })
      expect(await hint(li, 'building-1', category)).toBeNull()
    },
  )

  it.each<[string, () => Promise<unknown>]>([
    ['of another building', () => stages(world).submitted({ buildingId: 'building-2', unit: '1单元' })],
    ['of another kind', () => stages(world).submitted({ category: 'leaks' })],
    ['of their own', () => stages(world).submitted({}, li)],
    ['that is done', () => stages(world).resolved()],
    ['that is looked at first', () => stages(world).checking()],
    ['that was handed past the household', () => stages(world).handedToCommunity()],
    ['that they follow already', async () => followed(await stages(world).submitted())],
    ['of more than thirty days ago', async () => (await stages(world).submitted(), world.later(31))],
    ['that was withdrawn', async () => world.as(wang).withdrawReport({ reportId: await stages(world).submitted() })],
  ])('hears nothing of one %s', async (_, arrive) => {
    await arrive()
    expect(await hint()).toBeNull()
  })

  it('hears nothing once two hundred follow it', async () => {
    const reportId = await stages(world).submitted()
    const followerIds = Array.from({ length: 200 }, (_, index) => `person-${index}`)
    await world.shelves.edit('reports', reportId, { followerIds })
    expect(await hint()).toBeNull()
    expect(await world.as(li).followReport({ reportId })).toMatchObject({ ok: false })
  })

  it('is told of no day that is past', async () => {
    await stages(world).submitted()
    world.later(10)
    expect(await hint()).toMatchObject({ promisedOn: null })
  })
})

it('a report that did not go the usual way changes no byte of what others can read', async () => {
  const reportId = await stages(world).submitted()
  await followed(reportId)
  const seen = async () => {
    const asked = [
      world.as(li).findHint({ buildingId: 'building-1', category: 'fixtures' }),
      world.as(another).findHint({ buildingId: 'building-1', category: 'fixtures' }),
      world.as(li).listFollowed({}),
      world.as(first).getReportAsHousehold({ reportId }),
      world.as(first).getToday({}),
    ]
    return JSON.stringify((await Promise.all(asked)).map((reply) => (reply.ok ? reply.data : reply.refusal)))
  }
  const before = await seen()
  for (const form of [
    { handTo: 'community' },
    { handTo: 'street' },
    { category: 'care' },
    { category: 'danger' },
  ] as const)
    await stages(world).submitted(form, another)
  const withdrawn = await stages(world).submitted({}, another)
  granted(await world.as(another).withdrawReport({ reportId: withdrawn }))
  expect(await seen()).toBe(before)
})

describe('whoever follows', () => {
  it('hears that it was accepted and that it is done, each once, by a page of their own and no number', async () => {
    const reportId = await stages(world).submitted()
    await followed(reportId)
    granted(await world.as(first).acceptReport({ reportId }))
    expect(await told()).toEqual(['您跟进的事有人接下了'])
    granted(await world.as(first).resolveReport({ reportId, text: '灯换好了', photos: [] }))
    expect(await told()).toEqual(['您跟进的事有人接下了', '您跟进的事办好了，请您看看'])
    const [letter] = world.letters().filter(({ to }) => to === li.openId)
    expect(letter).toMatchObject({ page: `packages/my/followed/index?reportId=${reportId}` })
    expect(letter?.data.character_string1?.value).toBe('0112')
  })

  it('is not asked to decide, and sees the steps, nobody’s words', async () => {
    const reportId = await stages(world).submitted({ text: '老人摔过一跤' })
    await followed(reportId)
    granted(await world.as(first).acceptReport({ reportId }))
    granted(await world.as(first).resolveReport({ reportId, text: '灯换好了', photos: [] }))
    const [seen] = await followedBy()
    expect(seen).toMatchObject({ state: 'resolved', place: '海棠苑1号楼', category: 'fixtures' })
    expect(seen?.timeline.map(({ event }) => event)).toEqual(['accepted'])
    expect(JSON.stringify(seen)).not.toMatch(/摔过|换好了|\d{4}-\d{6}/)
    expect(await world.as(li).answerCallback({ reportId, solved: 'yes' })).toMatchObject({ refusal: 'NOT_FOUND' })
  })

  it('hears that the neighbour took it back', async () => {
    const reportId = await stages(world).submitted()
    await followed(reportId)
    granted(await world.as(wang).withdrawReport({ reportId }))
    expect(await told()).toEqual(['那位邻居收回了，要不要自己说？'])
  })

  it('twice is once', async () => {
    const reportId = await stages(world).submitted()
    await Promise.all([followed(reportId), followed(reportId)])
    await followed(reportId)
    expect(await followedBy()).toHaveLength(1)
    granted(await world.as(first).acceptReport({ reportId }))
    expect(await told()).toHaveLength(1)
  })

  it('hears nothing more once they do not', async () => {
    const reportId = await stages(world).submitted()
    await followed(reportId)
    granted(await world.as(li).unfollowReport({ reportId }))
    granted(await world.as(first).acceptReport({ reportId }))
    expect(await told()).toEqual([])
    expect(await followedBy()).toEqual([])
  })

  it('goes along when it is merged into another', async () => {
    const reportId = await stages(world).submitted()
    const into = await stages(world).submitted({}, another)
    await followed(reportId)
    granted(await world.as(chen).mergeReport({ reportId, into }))
    expect((await followedBy()).map(({ reportId }) => reportId)).toEqual([into])
  })

  it('goes along when it is withdrawn and another goes on with it', async () => {
    const { reportId, into } = await stages(world).merged()
    await followed(into, another)
    granted(await world.as(li).withdrawReport({ reportId: into }))
    await stages(world).passedOn()
    expect(await told(another)).toEqual([])
    expect((await followedBy(another)).map(({ reportId }) => reportId)).toEqual([reportId])
  })

  it('is forgotten with their data', async () => {
    const reportId = await stages(world).submitted()
    await followed(reportId)
    granted(await world.as(li).deleteMyData({}))
    expect(await world.shelves.one('reports', reportId)).toMatchObject({ followerIds: [] })
  })

  it('says it themselves where it did not help them, and a worker sees what they followed', async () => {
    const origin = await stages(world).resolved()
    const { reportId } = granted(await world.as(li).submitReport(aReportForm({ origin })))
    expect(granted(await world.as(chen).getReportAsWorker({ reportId }))).toMatchObject({
      origin: { reportId: origin },
    })
    expect(granted(await world.as(first).getReportAsHousehold({ reportId }))).not.toHaveProperty('origin')
  })
})

it('is counted nowhere: the household and the placard page read the same with and without', async () => {
  const reportId = await stages(world).submitted()
  const read = async () =>
    JSON.stringify([
      granted(await world.as(first).getReportAsHousehold({ reportId })),
      granted(await world.as(first).getToday({})),
      granted(await world.as(wang).getMyReport({ reportId })),
      granted(await world.as(chen).getReportAsWorker({ reportId })),
      granted(await world.as(wang).openPlacard({ by: 'building', buildingId: 'building-1' })),
    ])
  const before = await read()
  await followed(reportId)
  expect(await read()).toBe(before)
})
