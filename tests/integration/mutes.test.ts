import { aReportForm } from '../support/builders/a-report-form'
import { granted, openWorld, people, type World } from '../support/world'
import { stages } from '../support/world/report-stages'

const { wang, li, first, chen, grid, zhou, lin } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const mute = (reportId: string, by = chen) => world.as(by).muteResident({ reportId })
const submit = (form: Parameters<typeof aReportForm>[0] = {}, by = wang) => world.as(by).submitReport(aReportForm(form))
const muted = async () => {
  const reportId = await stages(world).submitted()
  granted(await mute(reportId))
  return reportId
}

describe('whoever is muted', () => {
  it('sends nothing new to this community for thirty days, and then again', async () => {
    await muted()
    expect(await submit()).toMatchObject({ refusal: 'MUTED' })
    granted(await submit({}, li))
    world.later(29, 23)
    expect(await submit()).toMatchObject({ refusal: 'MUTED' })
    world.later(0, 1)
    granted(await submit())
  })

  it('is heard in danger, and in every other community', async () => {
    await muted()
    granted(await submit({ category: 'danger' }))
    granted(await submit({ buildingId: 'building-21' }))
  })

  it('goes on with what was taken in before, and gets the receipt of a form that came before', async () => {
    const form = { ...aReportForm(), formId: world.press() }
    const receipt = granted(await world.as(wang).submitReport(form))
    granted(await mute(receipt.reportId))
    expect(granted(await world.as(wang).submitReport(form))).toEqual(receipt)
    granted(await world.as(wang).addToReport({ reportId: receipt.reportId, text: '四楼的也不亮', photos: [] }))
  })

  it('keeps the day’s places and leaves no contact behind', async () => {
    const reportId = await muted()
    const before = await world.shelves.all('contacts')
    for (let no = 0; no < 12; no++)
      expect(await submit({ contact: { phone: '13900000001' } })).toMatchObject({ refusal: 'MUTED' })
    expect(await world.shelves.all('contacts')).toEqual(before)
    granted(await world.as(chen).unmuteResident({ reportId }))
    for (let no = 0; no < 9; no++) granted(await submit())
  })

  it('sends nothing either, however many at once', async () => {
    await muted()
    const answers = await Promise.all(Array.from({ length: 10 }, () => submit()))
    expect(answers.filter(({ ok }) => ok)).toEqual([])
  })

  it('is told on the report’s page and by a letter; its household is not', async () => {
    const reportId = await muted()
    const { timeline, community } = granted(await world.as(wang).getMyReport({ reportId }))
    expect(timeline.at(-1)).toMatchObject({ event: 'muted', day: '2026-02-11', by: { name: '海棠社区' } })
    expect(community.phone).toBe('0532-00000101')
    const atHousehold = granted(await world.as(first).getReportAsHousehold({ reportId }))
    expect(atHousehold.timeline.map(({ event }) => event)).toEqual(['submitted', 'routed'])
    await world.tick()
    expect(world.letters().map(({ to, what }) => [to, what])).toContainEqual([wang.openId, '有事请先打社区电话'])
  })

  it('is so after a deletion too, under the same openid', async () => {
    await muted()
    granted(await world.as(wang).deleteMyData({}))
    expect(await submit()).toMatchObject({ refusal: 'MUTED' })
  })
})

describe('muting', () => {
  it('names nobody, neither to the worker nor in what is kept', async () => {
    const reportId = await muted()
    const view = granted(await world.as(chen).getReportAsWorker({ reportId }))
    const [kept] = await world.shelves.all('mutes')
    const [person] = await world.shelves.where('people', { openId: wang.openId })
    const { personId } = person as unknown as { personId: string }
    for (const told of [view, kept, await world.shelves.all('staffLog')])
      expect(JSON.stringify(told)).not.toMatch(new RegExp(`${personId}|${wang.openId}|${person!._id}`))
    expect(await world.shelves.where('staffLog', { procedure: 'muteResident' })).toMatchObject([
      { about: { kind: 'report', id: reportId } },
    ])
  })

  it('does not tell of one report that another is by the same person', async () => {
    const other = await stages(world).submitted()
    await muted()
    const { allowedActions } = granted(await world.as(chen).getReportAsWorker({ reportId: other }))
    expect(allowedActions).toContain('mute')
    expect(allowedActions).not.toContain('unmute')
  })

  it('is for who works for the whole community or its street', async () => {
    const reportId = await stages(world).submitted({ buildingId: 'building-5' })
    expect(await mute(reportId, grid)).toMatchObject({ refusal: 'NOT_NOW' })
    expect(await mute(reportId, zhou)).toMatchObject({ refusal: 'NOT_FOUND' })
    granted(await mute(reportId, lin))
    expect(await submit()).toMatchObject({ refusal: 'MUTED' })
  })

  it('twice by two at once is once', async () => {
    const reportId = await stages(world).submitted()
    const answers = await Promise.all([mute(reportId), mute(reportId, lin)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await world.shelves.all('mutes')).toHaveLength(1)
  })

  it('is lifted where it was said, and stands where another report says so', async () => {
    const [one, other] = [await stages(world).submitted(), await stages(world).submitted()]
    granted(await mute(one))
    granted(await mute(other))
    granted(await world.as(chen).unmuteResident({ reportId: one }))
    expect(await submit()).toMatchObject({ refusal: 'MUTED' })
    granted(await world.as(lin).unmuteResident({ reportId: other }))
    granted(await submit())
    expect(await world.shelves.all('mutes')).toEqual([])
  })

  it('lets go of those that are over', async () => {
    await muted()
    world.later(31)
    const reportId = await stages(world).submitted({}, li)
    granted(await mute(reportId))
    expect(await world.shelves.all('mutes')).toHaveLength(1)
  })
})
