import { connect } from '../../cloudfunctions/needs'
import { connectEstate } from '../../cloudfunctions/needs-of-setting-up'
import { operatorEnvironment } from '../../config/operator/operator-environment'
import { setUpDemo } from '../../config/review/set-up-demo'
import { toDemoText } from '../../config/review/to-demo-text'
import { aNamedForm } from '../support/builders/a-report-form'
import { at, granted, openWorld, type World } from '../support/world'

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const reviewer = (no: number) => ({ door: 'resident' as const, openId: `o-reviewer-${no}` })

function setUp() {
  Object.assign(process.env, operatorEnvironment({ port: new URL(world.cloud.url).port }))
  const now = () => world.cloud.time.now()
  return setUpDemo('053286880000', '0532', { ...connect(), ...connectEstate(), now })
}

const redeem = (no: number, code = '') =>
  world.as(reviewer(no)).redeemInvitation({ code, name: '审核员', showName: false })

describe('the demonstration street', () => {
  it('is entered by its placard’s number, and by a code for every post', async () => {
    const { number, token, picture, codes } = await setUp()
    const placard = granted(await world.as(reviewer(1)).openPlacard({ by: 'number', number }))
    expect(placard).toMatchObject({ known: true, community: { name: '演示社区' } })
    expect(granted(await world.as(reviewer(1)).openPlacard({ by: 'token', token }))).toMatchObject({ known: true })
    expect(picture).toMatch(/^http/)
    expect(granted(await redeem(1, codes.street[0]))).toEqual({ role: 'worker', post: '演示街道' })
    expect(granted(await redeem(2, codes.community[0]))).toEqual({ role: 'worker', post: '演示社区' })
    expect(granted(await redeem(3, codes.household[0]))).toMatchObject({ role: 'household' })

    const { buildings } = (await world.shelves.where('communities', { name: '演示社区' }))[0] as unknown as {
      buildings: { id: string }[]
    }
    granted(await world.as(reviewer(4)).submitReport(aNamedForm({ buildingId: buildings[0]?.id ?? '', consentTo: [] })))
    expect(granted(await world.as(at('household', reviewer(3))).getToday({})).toAccept.total).toBe(1)
    expect(granted(await world.as(at('worker', reviewer(1))).getOverview({}))).toMatchObject({ worksFor: 'street' })
  })

  it('set up again gives new codes; those that nobody took open nothing, and whoever came in stays', async () => {
    const first = await setUp()
    granted(await redeem(1, first.codes.household[0]))
    const second = await setUp()
    expect(second.token).toBe(first.token)
    expect(await redeem(2, first.codes.household[1])).toMatchObject({ ok: false, refusal: 'INVITATION_EXPIRED' })
    expect(granted(await world.as(at('household', reviewer(1))).getToday({})).household.number).toBe('9999')
    granted(await redeem(2, second.codes.community[1]))
    expect(await world.shelves.where('streets', { name: '演示街道' })).toHaveLength(1)
  })

  it('leaves every real street as it was', async () => {
    const real = async () => (await world.shelves.all('communities')).filter(({ name }) => name !== '演示社区')
    const before = await real()
    await setUp()
    expect(await real()).toEqual(before)
  })

  it('is written down with its codes, in plain words', async () => {
    const demo = await setUp()
    const text = toDemoText(demo)
    for (const code of Object.values(demo.codes).flat()) expect(text).toContain(code)
    expect(text).toContain('光荣牌编号：9999')
  })
})
