import { at, granted, openWorld, people, type World } from '../support/world'
import { bulletins, january } from '../support/world/bulletin-stages'
import { stages } from '../support/world/report-stages'

const { wang, chen, lin, zhou } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const desk = (who: typeof chen = chen) => world.as(at('desk', who))
const read = async (bulletinId: string, who = chen) => granted(await desk(who).getBulletin({ bulletinId }))

describe('a bulletin in one click', () => {
  it('says the month in the newspaper’s words; what there was none of is not said', async () => {
    const { plain, text } = await read(await bulletins(world).opened())
    expect(plain).toBe('1月份，各党员中心户共收集社情民意9条，办结6件，居民认可解决6件。')
    expect(text).toBe('1月份，各党员中心户共收集社情民意{gathered}条，办结{settled}件，居民认可解决{solved}件。')
  })

  it('is one for a month and audience, whoever opens it', async () => {
    const bulletinId = await bulletins(world).opened()
    granted(await desk().editBulletin({ bulletinId, text: january, precision: 'about' }))
    expect(granted(await desk().openBulletin({ month: '2026-01', audience: 'inner' })).bulletinId).toBe(bulletinId)
    expect((await read(bulletinId)).text).toBe(january)
    expect(granted(await desk().openBulletin({ month: '2026-01', audience: 'open' })).bulletinId).not.toBe(bulletinId)
  })

  it('for everybody tells nothing of 1 to 4, and then all of it about', async () => {
    for (let no = 0; no < 9; no++) await stages(world).accepted()
    world.later(1)
    for (let no = 0; no < 2; no++) await stages(world).closed()
    world.cloud.time.set(new Date('2026-02-03T02:00:00Z'))
    const open = granted(await desk().openBulletin({ month: '2026-01', audience: 'open' })).bulletinId
    expect((await read(open)).plain).toBe('1月份，各党员中心户共收集社情民意10余条。')
    const refused = await desk().editBulletin({ bulletinId: open, text: `${january}`, precision: 'exact' })
    expect(refused).toMatchObject({ refusal: 'FIGURE_CHANGED' })
  })

  it('of the street counts all its communities, and is the street’s to write', async () => {
    await bulletins(world).january()
    const { bulletinId } = granted(await desk(lin).openBulletin({ month: '2026-01', audience: 'inner' }))
    expect(await read(bulletinId, lin)).toMatchObject({ place: '海云街道', allowedActions: ['publish', 'edit'] })
    expect(await desk().getBulletin({ bulletinId })).toMatchObject({ refusal: 'NOT_FOUND' })
  })
})

describe('words may be changed, numbers not', () => {
  it.each([
    '1月份，共收集社情民意30条，比上月多。',
    '1月份，办结{settled}件，另有5余件在办。',
    '1月份，办结{nobody}件，都办好了。',
    '1月份，办结{settled件，都办好了。',
  ])('“%s” is refused', async (text) => {
    const bulletinId = await bulletins(world).opened()
    expect(await desk().editBulletin({ bulletinId, text, precision: 'exact' })).toMatchObject({
      refusal: 'FIGURE_CHANGED',
    })
  })

  it('exactly or about, throughout', async () => {
    for (let no = 0; no < 2; no++) await stages(world).accepted()
    world.later(1)
    const bulletinId = await bulletins(world).opened()
    const text = '1月12日起，大家说了{gathered}条，正在办{open}件，办结{settled}件。'
    granted(await desk().editBulletin({ bulletinId, text, precision: 'about' }))
    expect((await read(bulletinId)).plain).toBe('1月12日起，大家说了10余条，正在办5件，办结6件。')
    granted(await desk().editBulletin({ bulletinId, text, precision: 'exact' }))
    expect((await read(bulletinId)).plain).toBe('1月12日起，大家说了11条，正在办5件，办结6件。')
  })
})

describe('what is published', () => {
  it('is frozen: a reopening of February leaves January as it was, and is 重办 of February', async () => {
    await stages(world).closed()
    world.cloud.time.set(new Date('2026-01-31T02:00:00Z'))
    const reportId = await stages(world).resolved()
    world.cloud.time.set(new Date('2026-02-01T02:00:00Z'))
    const { bulletinId } = granted(await desk().openBulletin({ month: '2026-01', audience: 'inner' }))
    granted(await desk().publishBulletin({ bulletinId }))
    const { plain } = await read(bulletinId)
    granted(await world.as(wang).reopenReport({ reportId }))
    world.cloud.time.set(new Date('2026-03-01T02:00:00Z'))
    expect((await read(bulletinId)).plain).toBe(plain)
    const february = granted(await desk().openBulletin({ month: '2026-02', audience: 'inner' }))
    expect((await read(february.bulletinId)).figures).toContainEqual({ code: 'reopened', value: 1, words: '1' })
    expect(plain).toContain('办结2件')
  })

  it('is published once by two who press at once', async () => {
    const bulletinId = await bulletins(world).opened()
    const both = await Promise.all([desk().publishBulletin({ bulletinId }), desk().publishBulletin({ bulletinId })])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: 'NOT_NOW' })
    expect((await read(bulletinId)).published).toHaveLength(1)
  })

  it('is corrected as a new edition with its reason; the old one stays to be read', async () => {
    const bulletinId = await bulletins(world).published()
    const before = await read(bulletinId)
    granted(await desk().correctBulletin({ bulletinId, text: january, precision: 'exact', reason: '句子太长' }))
    const { published, state, plain, allowedActions } = await read(bulletinId)
    expect([state, plain, allowedActions]).toEqual([
      'corrected',
      '1月份，各党员中心户共收集社情民意9条，办结6件。',
      ['correct'],
    ])
    expect(published).toMatchObject([
      { no: 2, reason: '句子太长', by: '海棠社区' },
      { no: 1, reason: null, plain: before.plain },
    ])
  })

  it('of a community is read by its street, a draft is not; by no other community', async () => {
    const bulletinId = await bulletins(world).opened()
    expect(await desk(lin).getBulletin({ bulletinId })).toMatchObject({ refusal: 'NOT_FOUND' })
    expect(granted(await desk(lin).listBulletins({})).rows).toEqual([])
    granted(await desk().publishBulletin({ bulletinId }))
    expect(await read(bulletinId, lin)).toMatchObject({ state: 'published', allowedActions: [] })
    expect(granted(await desk(lin).listBulletins({})).rows).toMatchObject([{ bulletinId }])
    expect(granted(await desk(zhou).listBulletins({})).rows).toEqual([])
    expect(await desk(lin).publishBulletin({ bulletinId })).toMatchObject({ refusal: 'NOT_FOUND' })
  })

  it('counts to no worker what they are excluded from', async () => {
    await stages(world).closed()
    const reportId = await stages(world).handedToCommunity()
    world.cloud.time.set(new Date('2026-02-03T02:00:00Z'))
    const { bulletinId } = granted(await desk(lin).openBulletin({ month: '2026-01', audience: 'inner' }))
    const gathered = async () => (await read(bulletinId, lin)).figures[0]?.value
    expect(await gathered()).toBe(2)
    const linId = (await world.shelves.all('people')).find(({ openId }) => openId === lin.openId)?.personId
    await world.shelves.edit('reports', reportId, { excluded: { households: [], persons: [linId] } })
    expect(await gathered()).toBe(1)
  })
})

describe('every number opens what it counts', () => {
  const value = async (code: 'gathered' | 'settled' | 'benches', more = {}) => {
    const asked = { month: '2026-01', audience: 'inner' as const, ...more }
    const { all } = granted(await desk().getMonthFigures({ ...asked, by: 'category' }))
    const { reports, meetings } = granted(await desk().listFigureItems({ ...asked, code }))
    return { counted: all.find((figure) => figure.code === code)?.value, opened: reports.length + meetings.length }
  }

  it('no more and no less', async () => {
    await bulletins(world).january()
    expect(await value('gathered')).toEqual({ counted: 9, opened: 9 })
    expect(await value('settled')).toEqual({ counted: 6, opened: 6 })
    expect(await value('benches')).toEqual({ counted: 0, opened: 0 })
  })

  it('by building and by estate, and a public table tells of a building from five on', async () => {
    await bulletins(world).january()
    await stages(world).submitted({ buildingId: 'building-2' })
    world.cloud.time.set(new Date('2026-02-04T02:00:00Z'))
    const rows = async (audience: 'inner' | 'open', by: 'building' | 'estate' | 'category') =>
      granted(await desk().getMonthFigures({ month: '2026-02', audience, by })).rows.map(({ name, key }) => name || key)
    expect(await rows('inner', 'building')).toEqual(['海棠苑1号楼', '海棠苑2号楼'])
    expect(await rows('open', 'building')).toEqual([])
    expect(await rows('inner', 'estate')).toEqual(['海棠苑'])
    expect(await rows('inner', 'category')).toEqual(['fixtures'])
  })
})

describe('an export', () => {
  it('of reports carries no words and no names, and says how each stood at the month’s end', async () => {
    const reportId = await stages(world).closed({ unit: '2单元' })
    world.cloud.time.set(new Date('2026-02-03T02:00:00Z'))
    await world.shelves.edit('reports', reportId, { state: 'reopened' })
    const { rows, older } = granted(await desk().exportReports({ month: '2026-01' }))
    expect(older).toBeNull()
    expect(rows).toEqual([
      {
        number: expect.stringMatching(/^0112-\d{6}$/) as string,
        month: '2026-01',
        category: 'fixtures',
        building: '海棠苑1号楼',
        state: 'closed',
        days: 1,
        origin: 'resident',
      },
    ])
  })

  it('leaves its line in the staff log', async () => {
    granted(await desk().exportMeetings({ month: '2026-01' }))
    expect(await world.shelves.all('staffLog')).toMatchObject([{ procedure: 'exportMeetings', door: 'desk' }])
  })
})

it('nobody’s desk shows a person or a household with a number', async () => {
  await bulletins(world).january()
  const answers = [
    await desk().getMonthFigures({ month: '2026-01', audience: 'inner', by: 'building' }),
    await desk().exportReports({ month: '2026-01' }),
    await desk().exportMeetings({ month: '2026-01' }),
  ]
  expect(JSON.stringify(answers)).not.toMatch(/中心户|household|o-wang|楼道灯/)
})
