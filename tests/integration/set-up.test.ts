import { readRoster } from '@contract/roster/read-roster'
import { ROWS_A_PART } from '@contract/roster/rows'
import { connect } from '../../cloudfunctions/needs'
import { connectEstate } from '../../cloudfunctions/needs-of-setting-up'
import { foundStreet } from '../../cloudfunctions/modules/office/found-street'
import { operatorEnvironment } from '../../config/operator/operator-environment'
import { aReportForm } from '../support/builders/a-report-form'
import { aRoster } from '../support/rosters/a-roster'
import { makeFile, readFile } from '../support/rosters/make-file'
import { at, granted, openWorld, people, type Person, type World } from '../support/world'
import { signInAtDesk } from '../support/world/sign-in-at-desk'

const { lin, chen, wang } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

describe('a street with nothing in it', () => {
  it('is set up from its founding to the first report that arrives', async () => {
    await world.begin()
    await world.shelves.clear()

    // The operator founds it; its first worker comes in with the code, opens a community and invites a worker there.
    const founding = { name: '黄岛街道', phone: '053286880000', areaCode: '0532' }
    Object.assign(process.env, operatorEnvironment({ port: new URL(world.cloud.url).port }))
    const now = () => new Date(Date.now() + offset())
    const needs = { ...connect(), ...connectEstate(), now }
    const founded = await foundStreet(founding, needs)
    if (founded.is !== 'founded') throw new Error('it was founded before')
    expect(await foundStreet(founding, needs)).toMatchObject({ is: 'there', workers: 0 })
    await takePost(lin, founded.code, '街道小林')
    const street = await signInAtDesk(world, lin)
    const { communityId } = granted(await street.addCommunity({ name: '海棠社区', phone: '0532-86880101' }))
    const { code } = granted(await street.inviteStaff({ placeId: communityId, estateIds: null }))
    await takePost(chen, code, '社区小陈')
    let desk = await signInAtDesk(world, chen)

    // A roster of 40 buildings and 17 households from a spreadsheet.
    const { buildings, posts, bad } = readRoster(await readFile(makeFile(aRoster())))
    expect([buildings.length, posts.length, bad]).toEqual([40, 34, []])
    const formId = world.press()
    granted(
      await desk.addRosterPart({ formId, communityId, part: 0, buildings: buildings.slice(0, ROWS_A_PART), posts }),
    )
    const preview = granted(await desk.previewRoster({ formId, communityId, parts: 1 }))
    expect(preview).toMatchObject({ bad: [], buildings: { added: 40 }, posts: { added: 17 } })
    granted(await desk.commitRoster({ formId, communityId, parts: 1, version: preview.version }))
    const estate = granted(await desk.getEstate({ communityId }))
    expect([estate.buildings.length, estate.households.length]).toEqual([40, 17])

    // What is proposed or posted is known to nobody.
    const [placard] = estate.households[0]?.placards ?? []
    const token = placard?.token ?? ''
    expect(granted(await world.as(wang).openPlacard({ by: 'token', token }))).toMatchObject({ known: false })

    // 公示 for five working days; not a day less.
    const householdIds = estate.households.map(({ id }) => id)
    granted(await desk.postHouseholds({ communityId, householdIds, from: '2026-01-12', until: '2026-01-19' }))
    const active = { communityId, householdIds, plannedUntil: '2028-12-31' }
    expect(await desk.activateHouseholds(active)).toMatchObject({ ok: false, refusal: 'NOT_YET' })
    world.cloud.time.set(new Date('2026-01-20T02:00:00Z'))
    desk = await signInAtDesk(world, chen)
    const { invitations } = granted(await desk.activateHouseholds(active))
    expect(invitations).toHaveLength(17)
    for (const [index, invitation] of invitations.entries())
      await takePost(holder(index), invitation.code, `${index + 1}号持牌人`)

    // Placards are hung; a resident scans one of them and reports: it arrives.
    granted(await desk.hangPlacard({ communityId, householdId: householdIds[0] ?? '', token, on: '2026-01-20' }))
    const scanned = granted(await world.as(wang).openPlacard({ by: 'token', token }))
    if (!scanned.known) throw new Error('the placard is not known')
    const building = scanned.buildings[0]
    expect(building).toMatchObject({ estate: '海棠苑', name: '1号楼', allUnits: ['1单元', '2单元', '3单元'] })
    granted(await world.as(wang).submitReport(aReportForm({ buildingId: building?.id ?? '', unit: '2单元' })))
    expect(granted(await world.as(holder(0)).getToday({}))).toMatchObject({ toAccept: { total: 1 } })
    expect(granted(await world.as(holder(1)).getToday({}))).toMatchObject({ toAccept: { total: 0 } })
  })
})

const holder = (index: number): Person<'household'> => ({ openId: `o-holder-${index}`, door: 'household' })

async function takePost(person: Person, code: string, name: string) {
  granted(await world.as(at('resident', person)).redeemInvitation({ code, name, showName: false }))
}

/** How far the cloud's clock is from ours. */
const offset = () => new Date('2026-01-12T02:00:00Z').getTime() - Date.now()
