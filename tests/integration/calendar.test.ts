import { granted, openWorld, people, type World } from '../support/world'
import { stages } from '../support/world/report-stages'

const { wang, chen, lin, first } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const promised = async (reportId: string) => granted(await world.as(wang).getMyReport({ reportId })).promisedOn
const events = async (reportId: string) =>
  granted(await world.as(wang).getMyReport({ reportId })).timeline.map(({ event, day }) => [event, day])
const close = async (...closed: string[]) =>
  granted(await world.as(chen).writeClosedDays({ communityId: 'community-1', closed }))

describe('a community writes down on which days it is closed', () => {
  it('puts off what was promised, and the resident reads until when', async () => {
    const reportId = await stages(world).submitted()
    expect(await promised(reportId)).toBe('2026-01-15')
    await close('2026-01-14')
    await world.tick()
    expect(await promised(reportId)).toBe('2026-01-16')
    expect(await events(reportId)).toContainEqual(['postponed', '2026-01-16'])
  })

  it('never brings a promise forward again', async () => {
    const reportId = await stages(world).submitted()
    await close('2026-01-14')
    await world.tick()
    await close()
    await world.tick()
    expect(await promised(reportId)).toBe('2026-01-16')
  })

  it('holds for what is said from then on, for the days after a question, and for a new promise', async () => {
    await close('2026-01-14', '2026-01-20')
    await world.tick()
    const reportId = await stages(world).asked()
    expect(await promised(reportId)).toBe('2026-01-16')
    world.later(3)
    granted(await world.as(wang).answerQuestion({ reportId, text: '三层的' }))
    // Asked on Monday the 12th, answered on Thursday: two working days stood still, and the 20th is closed.
    expect(await promised(reportId)).toBe('2026-01-21')
  })

  it('holds for no other community', async () => {
    expect(await world.as(chen).writeClosedDays({ communityId: 'community-2', closed: ['2026-01-14'] })).toMatchObject({
      refusal: 'NOT_FOUND',
    })
  })

  it('is spread once, however often the clock looks', async () => {
    const reportId = await stages(world).submitted()
    await close('2026-01-14')
    await world.tick()
    const { version } = await world.shelves.one('reports', reportId)
    await world.tick()
    expect(await world.shelves.one('reports', reportId)).toMatchObject({ version })
  })

  it('counts a day that was over before it was said for nothing', async () => {
    world.later(2)
    const reportId = await stages(world).submitted()
    expect(await promised(reportId)).toBe('2026-01-19')
    await close('2026-01-13')
    await world.tick()
    expect(await promised(reportId)).toBe('2026-01-19')
  })

  it('puts off no danger', async () => {
    const reportId = await stages(world).submitted({ category: 'danger' })
    expect(await promised(reportId)).toBe('2026-01-13')
    await close('2026-01-13')
    await world.tick()
    expect(await promised(reportId)).toBe('2026-01-13')
  })

  it('leaves alone what is done', async () => {
    const reportId = await stages(world).resolved()
    await close('2026-01-14')
    await world.tick()
    expect((await events(reportId)).map(([event]) => event)).not.toContain('postponed')
  })
})

describe('a year that nobody knows yet', () => {
  const inDecember = () => world.cloud.time.set(new Date('2026-12-31T02:00:00Z'))
  const assumedOf = async (reportId: string) =>
    ((await world.shelves.one('reports', reportId)).deadline as { assumed: boolean }).assumed

  it('is counted Monday to Friday, and counted anew when a worker of the street writes it down', async () => {
    inDecember()
    const reportId = await stages(world).submitted()
    expect([await promised(reportId), await assumedOf(reportId)]).toEqual(['2027-01-05', true])
    granted(
      await world.as(lin).writeHolidays({
        year: '2027',
        off: ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'],
        on: [],
      }),
    )
    await world.tick()
    expect([await promised(reportId), await assumedOf(reportId)]).toEqual(['2027-01-07', false])
  })

  it('is known from then on, to both kinds of workers', async () => {
    const known = async (by: typeof chen) =>
      granted(await world.as(by).getCalendar({})).years.map(({ year, known }) => [year, known])
    expect(await known(chen)).toEqual([
      ['2026', true],
      ['2027', false],
    ])
    granted(await world.as(lin).writeHolidays({ year: '2027', off: ['2027-01-01'], on: [] }))
    expect(await known(chen)).toContainEqual(['2027', true])
    expect(await known(lin)).toContainEqual(['2027', true])
  })

  it('is written down by a worker of the street only', async () => {
    expect(await world.as(chen).writeHolidays({ year: '2027', off: ['2027-01-01'], on: [] })).toMatchObject({
      refusal: 'NOT_FOUND',
    })
    expect(await world.as(first).getToday({})).toMatchObject({ ok: true })
  })
})
