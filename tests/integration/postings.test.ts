import { at, granted, openWorld, people, type World } from '../support/world'
import { atOffice, communityId } from '../support/world/at-office'

const wang = at('posts', people.wang)
const li = at('posts', people.li)
const holder = at('posts', people.second)
const chen = at('desk', people.chen)
const number = '2001'

let world: World
let householdId: string
beforeAll(async () => void (world = await openWorld()))
beforeEach(async () => {
  await world.begin()
  householdId = await atOffice(world).posted(number)
})
afterAll(() => world.close())

const says = async (by = wang, text = '他家常年不在，怕顾不上') =>
  granted(await world.as(by).sayAboutPosting({ householdId, text }))
const told = async (by = chen) => granted(await world.as(by).listPostingReports({ communityId })).reports

describe('a 公示', () => {
  it('is read by everybody, by the code that will hang or by the community, without a holder’s name', async () => {
    const [{ token = '' } = {}] = (await atOffice(world).householdOf(householdId)).placards
    const byCode = granted(await world.as(li).listPostings({ by: 'token', token }))
    expect(byCode).toEqual(granted(await world.as(li).listPostings({ by: 'community', communityId })))
    expect(byCode).toMatchObject({ community: { id: communityId }, postings: [{ household: { number } }] })
    expect(byCode.postings).toHaveLength(1)
  })

  it('is not there before its first day, nor once the household is in service', async () => {
    const householdIds = [await atOffice(world).proposed('2002')]
    granted(await world.as(chen).postHouseholds({ communityId, householdIds, from: '2026-01-14', until: '2026-01-22' }))
    const numbers = async () =>
      granted(await world.as(li).listPostings({ by: 'community', communityId })).postings.map(
        ({ household }) => household.number,
      )
    expect(await numbers()).toEqual([number])
    expect(await world.as(li).sayAboutPosting({ householdId: householdIds[0] ?? '', text: '太早了' })).toMatchObject({
      refusal: 'NOT_NOW',
    })
    world.later(8)
    expect(await numbers()).toEqual([number, '2002'])
    granted(await world.as(chen).activateHouseholds({ communityId, householdIds: [householdId], plannedUntil: null }))
    expect(await numbers()).toEqual(['2002'])
  })
})

describe('我有话说', () => {
  it('goes straight to the community, says what it is about, and is its resident’s to follow', async () => {
    const { reportId, assignee } = await says()
    expect(assignee).toMatchObject({ kind: 'community' })
    const asWorker = granted(await world.as(people.chen).getReportAsWorker({ reportId }))
    expect(asWorker).toMatchObject({
      place: `${number} 新中心户`,
      route: { code: 'posting', household: '新中心户' },
      identity: 'anonymous',
    })
    expect(granted(await world.as(people.wang).getMyReport({ reportId }))).toMatchObject({ handTo: 'community' })
    expect(await world.shelves.one('reports', reportId)).toMatchObject({ origin: { kind: 'posting', id: householdId } })
  })

  it('leaves a phone to the community alone', async () => {
    granted(await world.as(wang).sayAboutPosting({ householdId, text: '请给我回个电话', phone: '13900000001' }))
    const [{ reportId = '' } = {}] = await told()
    expect(granted(await world.as(people.chen).getReportAsWorker({ reportId }))).toMatchObject({
      identity: 'confidential',
      hasContact: { phone: true },
    })
  })

  it('is never known to whoever comes to hold that post, at any door, in any list', async () => {
    const { reportId } = await says()
    world.later(8)
    const { invitations } = granted(
      await world.as(chen).activateHouseholds({ communityId, householdIds: [householdId], plannedUntil: null }),
    )
    const { code = '' } = invitations[0] ?? {}
    granted(await world.as(people.li).redeemInvitation({ code, name: '李建国', showName: false }))
    const theirs = at('household', people.li)
    expect(await world.as(theirs).getReportAsHousehold({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
    expect(
      await world.as(people.chen).assignReport({ reportId, to: { kind: 'household', householdId } }),
    ).toMatchObject({ ok: false })
    const worker = granted(await world.as(people.lin).inviteWorker({ communityId })).code
    granted(await world.as(people.li).redeemInvitation({ code: worker, name: '李建国', showName: false }))
    expect(await world.as(at('worker', people.li)).getReportAsWorker({ reportId })).toMatchObject({
      refusal: 'NOT_FOUND',
    })
  })

  it('may be said by whoever holds another post', async () => {
    const { reportId } = await says(holder)
    expect((await told()).map((one) => one.reportId)).toEqual([reportId])
  })

  it('holds up nothing, and is told to the worker before the household is in service', async () => {
    const { reportId } = await says()
    const other = await says(li, '我也有话')
    expect(await told()).toEqual([
      { householdId, reportId, number: expect.any(String) as string, isDone: false },
      { householdId, reportId: other.reportId, number: expect.any(String) as string, isDone: false },
    ])
    granted(await world.as(people.chen).acceptReportAsWorker({ reportId }))
    granted(await world.as(people.chen).resolveReportAsWorker({ reportId, text: '上门问过了，常住', photos: [] }))
    granted(await world.as(people.li).withdrawReport({ reportId: other.reportId }))
    expect((await told()).map(({ isDone }) => isDone)).toEqual([true])
    world.later(8)
    granted(await world.as(chen).activateHouseholds({ communityId, householdIds: [householdId], plannedUntil: null }))
    expect(await told()).toEqual([])
  })

  it('counts once however often it is pressed, at once or one after the other', async () => {
    const form = { formId: world.press(), householdId, text: '一句话' }
    const [one, other] = await Promise.all([world.as(wang).sayAboutPosting(form), world.as(wang).sayAboutPosting(form)])
    expect(granted(one)).toEqual(granted(other))
    expect(await told()).toHaveLength(1)
  })

  it('changes nothing that a neighbour or a household can read', async () => {
    const read = async () => [
      granted(await world.as(people.li).openPlacard({ by: 'token', token: 'v1AAAAAAAAAA22' })),
      granted(await world.as(people.first).getToday({})),
    ]
    const before = await read()
    await says()
    expect(await read()).toEqual(before)
  })
})
