import { aReportForm } from '../support/builders/a-report-form'
import { granted, openWorld, people, type World } from '../support/world'

const { wang, first } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

/** As heavy as 300 characters may be: faces joined of two. */
const heavy = '👩\u200d👩'.repeat(300).slice(0, 300 * 4)

describe('a report on which one resident says as much as they may', () => {
  it('stays under 300 KB, and its household opens it and the day', async () => {
    const { reportId } = granted(await world.as(wang).submitReport(aReportForm({ text: heavy })))
    granted(await world.as(first).acceptReport({ reportId }))
    const photo = async (formId: string, no: number) => {
      const { folder } = granted(await world.as(wang).getPhotoFolder({ formId }))
      return `cloud://local.6c6f-local-1250000000/${folder}/${String(no).repeat(40)}.jpg`
    }
    const add = async () => {
      const commandId = world.press()
      const photos = await Promise.all([1, 2, 3].map((no) => photo(commandId, no)))
      return world.as(wang).addToReport({ reportId, commandId, text: heavy, photos })
    }
    for (let asked = 0; asked < 20; asked++) {
      granted(await world.as(first).askResident({ reportId, text: heavy }))
      granted(await world.as(wang).answerQuestion({ reportId, text: heavy }))
    }
    let reply = await add()
    for (let added = 1; reply.ok && added < 600; added++) reply = await add()
    expect(reply).toMatchObject({ refusal: 'TOO_MANY_ADDITIONS' })

    const bytes = Buffer.byteLength(JSON.stringify(await world.shelves.one('reports', reportId)))
    console.info(`a report as full as it gets: ${Math.ceil(bytes / 1000)} KB`)
    expect(bytes).toBeLessThan(300_000)
    expect(granted(await world.as(first).getReportAsHousehold({ reportId })).timeline.length).toBeGreaterThan(60)
    expect(granted(await world.as(first).getToday({})).inHand.total).toBe(1)
  })
})
