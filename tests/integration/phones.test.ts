import { aNamedForm } from '../support/builders/a-report-form'
import { granted, openWorld, people, type World } from '../support/world'
import { stages } from '../support/world/report-stages'

const { wang, first, chen } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const revealed = async (reportId: string) =>
  granted(await world.as(first).revealContact({ reportId, reason: '约个时间上门看看' })).phone

describe('a phone as people write it', () => {
  it.each([
    ['\u202a+86 139 0000 0001\u202c', '13900000001'],
    ['（0532）8500－1234', '053285001234'],
    ['8500 1234', '053285001234'],
    ['85001234转8001', '053285001234,8001'],
  ])('is taken with a report and can be dialled: %j', async (typed, dialled) => {
    const reportId = await stages(world).accepted(aNamedForm({ contact: { name: '王淑芬', phone: typed } }))
    expect(await revealed(reportId)).toBe(dialled)
  })

  it('is masked without its extension', async () => {
    const contact = { name: '王淑芬', phone: '85001234转8001' }
    const reportId = await stages(world).accepted(aNamedForm({ contact }))
    const { neighbour } = granted(await world.as(first).getReportAsHousehold({ reportId }))
    expect(neighbour.phone).toBe('053****1234')
  })

  it('is taken when it is shared later, once, however it is written', async () => {
    const reportId = await stages(world).askedToMeet()
    granted(await world.as(wang).shareContact({ reportId, name: '王姨', phone: '8500-1234' }))
    expect(await revealed(reportId)).toBe('053285001234')
  })

  it('is taken when a worker writes it down for a neighbour', async () => {
    const form = { buildingId: 'building-1', text: '楼道灯不亮', category: 'fixtures', consent: 'agreed' } as const
    const contact = { name: '刘大爷', phone: '座机８５００１２３４' }
    const { reportId } = granted(await world.as(chen).fileForNeighbourAsWorker({ ...form, contact }))
    const seen = granted(await world.as(chen).revealContactAsWorker({ reportId, reason: '打电话回访' }))
    expect(seen.phone).toBe('053285001234')
  })

  it('keeps its report one when the press comes again', async () => {
    const form = aNamedForm({ contact: { name: '王淑芬', phone: '85001234' } })
    const press = { ...form, formId: world.press() }
    expect(granted(await world.as(wang).submitReport(press))).toEqual(granted(await world.as(wang).submitReport(press)))
    expect(await world.shelves.all('contacts')).toHaveLength(1)
  })
})
