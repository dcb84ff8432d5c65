import { aNamedForm } from '../support/builders/a-report-form'
import { away } from '../support/builders/a-community'
import { aTerm, heldBy } from '../support/builders/a-term'
import { at, granted, openWorld, people, type Person, type World } from '../support/world'
import { absences } from '../support/world/absences'
import { endTerm } from '../support/world/end-term'
import { stages } from '../support/world/report-stages'

const { wang, li, first, second, third, fourth, chen, grid, lin, zhou } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(async () => {
  await world.begin()
  await world.shelves.edit('communities', 'community-1', { duty: 'term-chen' })
})
afterAll(() => world.close())

/** Household-1 is away for a week from Monday on, and household-2 stands in. */
async function firstIsAway(more: Parameters<ReturnType<typeof absences>['own']>[0] = {}) {
  const absenceId = await absences(world).own(more)
  granted(await world.as(second).agreeToStandIn({ absenceId }))
  return absenceId
}

/** Household-2 is away too, and household-3 stands in for it: first → second → third. */
async function secondIsAwayToo() {
  const absenceId = await absences(world).asked(second, { standInId: 'household-3' })
  granted(await world.as(third).agreeToStandIn({ absenceId }))
  return absenceId
}

const assigneeOf = async (reportId: string) => granted(await world.as(wang).getMyReport({ reportId })).assignee.name
const goesTo = async () => assigneeOf(await stages(world).submitted())
const toAccept = async (by: Person<'household'>) =>
  granted(await world.as(by).listHouseholdReports({ list: 'toAccept' })).rows.map(({ reportId }) => reportId)
const stateOf = async (by: Person<'household'>) => granted(await world.as(by).getAbsences({})).absences[0]?.state

async function sent() {
  const before = world.letters().length
  await world.tick()
  return world
    .letters()
    .slice(before)
    .map(({ to, what }) => [to, what])
}

describe('a household that says it will be away', () => {
  it('is away from its day in any case; who was asked counts once they agreed', async () => {
    const absenceId = await absences(world).own()
    expect(await goesTo()).toBe('海棠社区')
    granted(await world.as(second).agreeToStandIn({ absenceId }))
    expect(await goesTo()).toBe('2号楼党员中心户')
  })

  it('is not away before its day', async () => {
    await firstIsAway({ from: '2026-01-14' })
    expect(await goesTo()).toBe('1号楼党员中心户')
    world.later(2)
    expect(await goesTo()).toBe('2号楼党员中心户')
  })

  it('is back by itself when its last day is over, and not before', async () => {
    await firstIsAway()
    world.cloud.time.set(new Date('2026-01-18T15:59:00Z'))
    expect(await goesTo()).toBe('2号楼党员中心户')
    world.cloud.time.set(new Date('2026-01-18T16:00:00Z'))
    expect(await goesTo()).toBe('1号楼党员中心户')
  })

  it('is back at once when it says so', async () => {
    const absenceId = await firstIsAway()
    granted(await world.as(first).endAbsence({ absenceId }))
    expect(await goesTo()).toBe('1号楼党员中心户')
    expect(granted(await world.as(first).getAbsences({})).absences).toEqual([])
  })

  it('may be away again from the day it came back', async () => {
    granted(await world.as(first).endAbsence({ absenceId: await firstIsAway() }))
    world.later(0, 1)
    await absences(world).own()
  })

  it('calls off what has not begun', async () => {
    const absenceId = await firstIsAway({ from: '2026-01-14' })
    granted(await world.as(first).endAbsence({ absenceId }))
    world.later(3)
    expect(await goesTo()).toBe('1号楼党员中心户')
  })

  it('is away for ninety days at most, and not for a day less than one', async () => {
    const enter = (until: string) =>
      world.as(first).enterAbsence({ householdId: 'household-1', from: '2026-01-13', until, standInId: null })
    expect(await enter('2026-04-13')).toMatchObject({ refusal: 'ABSENCE_DAYS_WRONG' })
    expect(await enter('2026-01-12')).toMatchObject({ refusal: 'ABSENCE_DAYS_WRONG' })
    granted(await enter('2026-04-12'))
  })

  it('is away once at a time, also next to days of before', async () => {
    await absences(world).own()
    const again = (from: string, until: string) =>
      world.as(first).enterAbsence({ householdId: 'household-1', from, until, standInId: null })
    expect(await again('2026-01-18', '2026-01-20')).toMatchObject({ refusal: 'ABSENCE_OVERLAPS' })
    granted(await again('2026-01-19', '2026-01-20'))
  })

  it('leaves the community to say nothing of it to a worker of some estates, and nothing to another community', async () => {
    const absenceId = await absences(world).own()
    const press = { absenceId, communityId: 'community-1', standInId: 'household-3' }
    for (const other of [grid, zhou]) {
      expect(granted(await world.as(other).listAbsences({})).absences).toEqual([])
      expect(await world.as(other).setStandIn(press)).toMatchObject({ refusal: 'NOT_FOUND' })
    }
    expect(granted(await world.as(lin).listAbsences({})).absences).toHaveLength(1)
    granted(await world.as(lin).setStandIn(press))
  })

  it('is away by each post of its own that it says so of', async () => {
    await holdsToo(first, 'household-2')
    await absences(world).own({ standInId: 'household-3' })
    expect(granted(await world.as(first).getAbsences({})).posts.map(({ id }) => id)).toEqual([
      'household-1',
      'household-2',
    ])
    const asked = { householdId: 'household-2', from: '2026-01-12', until: '2026-01-13' }
    expect(await world.as(first).enterAbsence({ ...asked, standInId: 'household-1' })).toMatchObject({
      refusal: 'STAND_IN_CIRCLE',
    })
    granted(await world.as(first).enterAbsence({ ...asked, standInId: 'household-4' }))
  })
})

/** Somebody holds another post besides. */
async function holdsToo(who: Person, householdId: string) {
  const { terms } = (await world.shelves.one('communities', 'community-1')) as unknown as {
    terms: { householdId: string | null }[]
  }
  const others = terms.filter((term) => term.householdId !== householdId)
  await world.shelves.edit('communities', 'community-1', { terms: [...others, heldBy(who, aTerm({ householdId }))] })
}

describe('whoever is asked to stand in', () => {
  it('reads it among the day’s work, says yes, and may still say no', async () => {
    const absenceId = await absences(world).own()
    expect(granted(await world.as(second).getToday({})).absences).toMatchObject([
      { absenceId, household: { name: '1号楼党员中心户' }, from: '2026-01-12', until: '2026-01-18', isMine: false },
    ])
    granted(await world.as(second).agreeToStandIn({ absenceId }))
    expect(granted(await world.as(second).getToday({}))).toMatchObject({
      absences: [],
      standsInFor: ['1号楼党员中心户'],
    })
    granted(await world.as(second).refuseToStandIn({ absenceId }))
    expect([await stateOf(first), await goesTo()]).toEqual(['refused', '海棠社区'])
  })

  it('is not the one who is away, and nobody else answers for them', async () => {
    const absenceId = await absences(world).own()
    for (const other of [first, third, fourth])
      expect(await world.as(other).agreeToStandIn({ absenceId })).toMatchObject({ refusal: 'NOT_FOUND' })
  })

  it('is no household of another community, none that is retired or empty', async () => {
    const ask = (standInId: string) =>
      world.as(first).enterAbsence({ householdId: 'household-1', from: '2026-01-12', until: '2026-01-13', standInId })
    expect(await ask('household-21')).toMatchObject({ refusal: 'NOT_FOUND' })
    expect(await ask('household-5')).toMatchObject({ refusal: 'NOT_IN_SERVICE' })
    await retired('household-3')
    expect(await ask('household-3')).toMatchObject({ refusal: 'NOT_IN_SERVICE' })
    expect(granted(await world.as(first).getAbsences({})).standIns.map(({ id }) => id)).toEqual([
      'household-2',
      'household-4',
    ])
  })

  it('leads back at no moment of the absence, also not by days to come', async () => {
    await absences(world).asked(third, { householdId: 'household-3', from: '2026-01-16', standInId: 'household-1' })
    await absences(world).asked(second, { from: '2026-01-15', until: '2026-01-17', standInId: 'household-3' })
    const ask = (until: string) =>
      world.as(first).enterAbsence({ householdId: 'household-1', from: '2026-01-12', until, standInId: 'household-2' })
    expect(await ask('2026-01-16')).toMatchObject({ refusal: 'STAND_IN_CIRCLE' })
    granted(await ask('2026-01-15'))
  })

  it('may be whoever was stood in for by the household on days that are over', async () => {
    const absenceId = await absences(world).own({ standInId: null, until: '2026-02-01' })
    await absences(world).asked(second, { from: '2026-01-12', until: '2026-01-13' })
    world.later(3)
    granted(await world.as(first).changeAbsence({ absenceId, until: '2026-02-01', standInId: 'household-2' }))
  })

  it('may say yes on the phone, to a worker, who may also find another or take them away', async () => {
    const absenceId = await absences(world).own()
    const on = { absenceId, communityId: 'community-1' }
    granted(await world.as(chen).setStandIn({ ...on, standInId: 'household-2' }))
    expect(await goesTo()).toBe('2号楼党员中心户')
    granted(await world.as(chen).setStandIn({ ...on, standInId: 'household-3' }))
    expect(await goesTo()).toBe('3号楼党员中心户')
    granted(await world.as(chen).takeStandInAway(on))
    expect([await stateOf(first), await goesTo()]).toEqual(['none', '海棠社区'])
  })

  it('agrees once, when both tablet and phone are pressed, or the worker presses too', async () => {
    const absenceId = await absences(world).own()
    const replies = await Promise.all([
      world.as(second).agreeToStandIn({ absenceId }),
      world.as(second).agreeToStandIn({ absenceId }),
      world.as(chen).setStandIn({ absenceId, communityId: 'community-1', standInId: 'household-2' }),
    ])
    expect(replies.filter(({ ok }) => ok).length).toBeGreaterThan(0)
    for (const reply of replies) if (!reply.ok) expect(reply.refusal).toBe('NOT_NOW')
    expect(await stateOf(first)).toBe('agreed')
  })

  it('of two who ask each other at once one is refused', async () => {
    const asked = { from: '2026-01-12', until: '2026-01-13' }
    const replies = await Promise.all([
      world.as(first).enterAbsence({ ...asked, householdId: 'household-1', standInId: 'household-2' }),
      world.as(second).enterAbsence({ ...asked, householdId: 'household-2', standInId: 'household-1' }),
    ])
    expect(replies.map((reply) => (reply.ok ? 'entered' : reply.refusal)).sort()).toEqual([
      'STAND_IN_CIRCLE',
      'entered',
    ])
  })

  it('the same days entered by two presses at once stand once', async () => {
    const asked = { householdId: 'household-1', from: '2026-01-12', until: '2026-01-13', standInId: null }
    const replies = await Promise.all([world.as(first).enterAbsence(asked), world.as(first).enterAbsence(asked)])
    expect(replies.map((reply) => (reply.ok ? 'entered' : reply.refusal)).sort()).toEqual([
      'ABSENCE_OVERLAPS',
      'entered',
    ])
  })
})

async function retired(householdId: string) {
  const { households } = (await world.shelves.one('communities', 'community-1')) as unknown as {
    households: { id: string; status: string }[]
  }
  const after = households.map((each) => (each.id === householdId ? { ...each, status: 'retired' } : each))
  await world.shelves.edit('communities', 'community-1', { households: after })
}

describe('what comes while a household is away', () => {
  it('A→B→C with B back midway: goes to C while B is away, to B from then on, and what C took on stays with C', async () => {
    await firstIsAway()
    const ofSecond = await secondIsAwayToo()
    const toThird = await stages(world).submitted()
    expect(await assigneeOf(toThird)).toBe('3号楼党员中心户')
    granted(await world.as(third).acceptReport({ reportId: toThird }))
    granted(await world.as(second).endAbsence({ absenceId: ofSecond }))
    expect(await goesTo()).toBe('2号楼党员中心户')
    expect(await assigneeOf(toThird)).toBe('3号楼党员中心户')
    expect(granted(await world.as(third).getReportAsHousehold({ reportId: toThird })).state).toBe('accepted')
  })

  it('A→B→C: what A had not taken on is C’s to take while B is away, then B’s', async () => {
    const reportId = await stages(world).submitted()
    await firstIsAway()
    const ofSecond = await secondIsAwayToo()
    expect([await toAccept(first), await toAccept(second), await toAccept(third)]).toEqual([[reportId], [], [reportId]])
    granted(await world.as(second).endAbsence({ absenceId: ofSecond }))
    expect([await toAccept(first), await toAccept(second), await toAccept(third)]).toEqual([[reportId], [reportId], []])
  })

  it('goes to nobody’s stand-in who is retired meanwhile: to the community, which reads that nobody is there', async () => {
    await firstIsAway()
    await retired('household-2')
    expect(await goesTo()).toBe('海棠社区')
    expect(granted(await world.as(chen).getOverview({})).absences).toEqual({ away: 1, uncovered: 1 })
  })

  it('goes to the community when the term of the stand-in ends, and to whoever holds the post next', async () => {
    await firstIsAway()
    await endTerm(world, 'community-1', 'term-household-2')
    expect(await goesTo()).toBe('海棠社区')
    const { code } = granted(await world.as(chen).inviteHousehold({ householdId: 'household-2' }))
    granted(await world.as(li).redeemInvitation({ code, name: '李建国', showName: false }))
    expect(await goesTo()).toBe('2号楼党员中心户')
  })

  it('what was routed before and not taken on is shown to both, and the first to take it has it', async () => {
    const reportId = await stages(world).submitted()
    await firstIsAway()
    expect([await toAccept(first), await toAccept(second)]).toEqual([[reportId], [reportId]])
    const replies = await Promise.all([first, second].map((by) => world.as(by).acceptReport({ reportId })))
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    for (const reply of replies) if (!reply.ok) expect(['ALREADY_TAKEN', 'NOT_FOUND']).toContain(reply.refusal)
  })

  it('what was taken on stays with the household, and what the stand-in took on with them', async () => {
    const accepted = await stages(world).accepted()
    const open = await stages(world).submitted()
    const absenceId = await firstIsAway()
    granted(await world.as(second).acceptReport({ reportId: open }))
    granted(await world.as(first).endAbsence({ absenceId }))
    expect([await assigneeOf(accepted), await assigneeOf(open)]).toEqual(['1号楼党员中心户', '2号楼党员中心户'])
    expect(granted(await world.as(second).getReportAsHousehold({ reportId: open })).state).toBe('accepted')
    expect(await world.as(second).getReportAsHousehold({ reportId: accepted })).toMatchObject({ refusal: 'NOT_FOUND' })
  })

  it('an absence edited while a report is being sent: whoever gets it is one of the two, and both see what is A’s', async () => {
    const absenceId = await absences(world).own()
    const [reportId] = await Promise.all([
      stages(world).submitted(),
      world.as(second).agreeToStandIn({ absenceId }),
      world.as(first).changeAbsence({ absenceId, until: '2026-01-20', standInId: 'household-2' }),
    ])
    expect(['海棠社区', '2号楼党员中心户']).toContain(await assigneeOf(reportId))
    const [again] = await Promise.all([stages(world).submitted(), world.as(first).endAbsence({ absenceId })])
    const assignee = await assigneeOf(again)
    expect(['1号楼党员中心户', '2号楼党员中心户', '海棠社区']).toContain(assignee)
    const holder = assignee.startsWith('1') ? first : second
    if (!assignee.startsWith('海')) granted(await world.as(holder).acceptReport({ reportId: again }))
  })

  it('is not known by name to the stand-in, unless it was they whom the form named', async () => {
    await firstIsAway()
    const nameTo = async (consentTo: string[]) => {
      const reportId = await stages(world).submitted(aNamedForm({ consentTo }))
      granted(await world.as(second).acceptReport({ reportId }))
      return granted(await world.as(second).getReportAsHousehold({ reportId })).neighbour.name
    }
    expect([await nameTo(['household-1']), await nameTo(['household-2'])]).toEqual([null, '王淑芬'])
  })

  it('is not given to a stand-in whose own it is: to the next in the chain, else to the backup or the community', async () => {
    await firstIsAway()
    const own = async () => {
      const place = { buildingId: 'building-1', text: '楼道灯不亮', category: 'fixtures' as const }
      return granted(
        await world
          .as(at('resident', second))
          .submitReport({ ...place, photos: [], identity: 'confidential', handTo: 'household' }),
      ).assignee?.name
    }
    expect(await own()).toBe('海棠社区')
    await secondIsAwayToo()
    expect(await own()).toBe('3号楼党员中心户')
  })

  it('goes to whoever takes the post over: the absence was its former holder’s, and the stand-in hears that it is over', async () => {
    const absenceId = await firstIsAway()
    await world.tick()
    const { code } = granted(await world.as(chen).inviteHousehold({ householdId: 'household-1' }))
    const commandId = world.press()
    const take = () => world.as(li).redeemInvitation({ code, name: '李建国', showName: false, commandId })
    granted(await take())
    granted(await take())
    expect(await goesTo()).toBe('1号楼党员中心户')
    expect(granted(await world.as(second).getToday({})).standsInFor).toEqual([])
    expect(await sent()).toContainEqual([second.openId, '您照看的那户回来了，您辛苦了'])
    expect(await world.as(second).refuseToStandIn({ absenceId })).toMatchObject({ refusal: 'NOT_NOW' })
    world.later(8)
    expect((await sent()).map(([, what]) => what)).not.toContain('您外出的日子到了，欢迎回来')
  })

  it('stays its holder’s own who takes a second post', async () => {
    await firstIsAway()
    const { code } = granted(await world.as(chen).inviteHousehold({ householdId: 'household-5' }))
    const asResident = { ...first, door: 'resident' } as const
    granted(await world.as(asResident).redeemInvitation({ code, name: '张卫国', showName: false }))
    expect(await goesTo()).toBe('2号楼党员中心户')
  })

  it('an absence that an older release wrote has its stand-in, and can be ended', async () => {
    await world.shelves.edit('communities', 'community-1', { absences: [away('household-1', 'household-3')] })
    expect(await goesTo()).toBe('3号楼党员中心户')
    const [absence] = granted(await world.as(first).getAbsences({})).absences
    expect(absence).toMatchObject({ state: 'agreed', until: null })
    granted(await world.as(first).endAbsence({ absenceId: absence?.absenceId ?? '' }))
    expect(await goesTo()).toBe('1号楼党员中心户')
  })
})

describe('who is told', () => {
  it('whoever is asked; the one who asked, of the answer', async () => {
    const absenceId = await absences(world).own()
    expect(await sent()).toEqual([[second.openId, '有中心户外出，想请您照看几天']])
    granted(await world.as(second).agreeToStandIn({ absenceId }))
    expect(await sent()).toEqual([[first.openId, '您外出这几天有人照看了']])
    granted(await world.as(second).refuseToStandIn({ absenceId }))
    expect(await sent()).toEqual([[first.openId, '您请的中心户照看不了，请另找一户']])
  })

  it('both, when a worker settles it on the phone', async () => {
    const on = { absenceId: await absences(world).own(), communityId: 'community-1' }
    granted(await world.as(chen).setStandIn({ ...on, standInId: 'household-3' }))
    expect(await sent()).toEqual(
      expect.arrayContaining([
        [first.openId, '您外出这几天有人照看了'],
        [third.openId, '社区记下了：您照看一户中心户几天'],
      ]),
    )
    granted(await world.as(chen).takeStandInAway(on))
    expect(await sent()).toEqual(
      expect.arrayContaining([
        [first.openId, '您请的中心户照看不了，请另找一户'],
        [third.openId, '这几天不用您照看了，谢谢您'],
      ]),
    )
  })

  it('whoever agreed, when the days move, another is asked, or the household is back', async () => {
    const absenceId = await firstIsAway()
    await sent()
    granted(await world.as(first).changeAbsence({ absenceId, until: '2026-01-20', standInId: 'household-2' }))
    expect(await sent()).toEqual([[second.openId, '您照看的那户改了日子，请看看']])
    granted(await world.as(first).changeAbsence({ absenceId, until: '2026-01-20', standInId: 'household-3' }))
    expect(await sent()).toEqual(
      expect.arrayContaining([
        [second.openId, '这几天不用您照看了，谢谢您'],
        [third.openId, '有中心户外出，想请您照看几天'],
      ]),
    )
    granted(await world.as(third).agreeToStandIn({ absenceId }))
    await sent()
    granted(await world.as(first).endAbsence({ absenceId }))
    expect(await sent()).toEqual([[third.openId, '您照看的那户回来了，您辛苦了']])
  })

  it('both, at seven on the morning after the last day, once', async () => {
    await firstIsAway()
    await sent()
    world.cloud.time.set(new Date('2026-01-18T22:59:00Z'))
    expect(await sent()).toEqual([])
    world.cloud.time.set(new Date('2026-01-18T23:00:00Z'))
    expect(await sent()).toEqual(
      expect.arrayContaining([
        [first.openId, '您外出的日子到了，欢迎回来'],
        [second.openId, '您照看的那户回来了，您辛苦了'],
      ]),
    )
    expect(await sent()).toEqual([])
  })

  it('of an end that moved, only on the day it moved to', async () => {
    const absenceId = await firstIsAway()
    granted(await world.as(first).changeAbsence({ absenceId, until: '2026-01-20', standInId: 'household-2' }))
    await sent()
    world.cloud.time.set(new Date('2026-01-19T02:00:00Z'))
    expect(await sent()).toEqual([])
    world.cloud.time.set(new Date('2026-01-21T02:00:00Z'))
    expect(await sent()).toHaveLength(2)
  })

  it('of an answer that was changed back and forth in the night: once, and what is so in the morning', async () => {
    const absenceId = await absences(world).own()
    await sent()
    world.later(0, 13)
    granted(await world.as(second).agreeToStandIn({ absenceId }))
    granted(await world.as(second).refuseToStandIn({ absenceId }))
    granted(await world.as(second).agreeToStandIn({ absenceId }))
    expect(await sent()).toEqual([])
    world.later(0, 9)
    expect(await sent()).toEqual([[first.openId, '您外出这几天有人照看了']])
  })

  it('who refused, when they are asked again for other days', async () => {
    const absenceId = await absences(world).own()
    granted(await world.as(second).refuseToStandIn({ absenceId }))
    await sent()
    granted(await world.as(first).changeAbsence({ absenceId, until: '2026-01-14', standInId: 'household-2' }))
    expect([await sent(), await stateOf(first)]).toEqual([[[second.openId, '有中心户外出，想请您照看几天']], 'asked'])
  })

  it('of a report: whoever stands in, and never the one that is away', async () => {
    await stages(world).submitted()
    await firstIsAway()
    const told = (await sent()).filter(([, what]) => what === '有邻居反映了一件事').map(([to]) => to)
    expect(told).toEqual([second.openId])
  })

  it('of a report when nobody stands in: nobody', async () => {
    await stages(world).submitted()
    await absences(world).own({ standInId: null })
    expect(await sent()).toEqual([])
  })
})

describe('a worker', () => {
  it('reads who is away, first those for whom nobody is there', async () => {
    await firstIsAway()
    await absences(world).asked(fourth, { householdId: 'household-4', standInId: null })
    expect(granted(await world.as(chen).listAbsences({})).absences).toMatchObject([
      { household: { id: 'household-4' }, state: 'none', actsNow: null, allowedActions: ['set-stand-in'] },
      { household: { id: 'household-1' }, state: 'agreed', actsNow: '2号楼党员中心户' },
    ])
    expect(granted(await world.as(chen).getOverview({})).absences).toEqual({ away: 2, uncovered: 1 })
  })

  it('reads what is due while whoever took it on is away, 外出期间到期, and not what is due later', async () => {
    const reportId = await stages(world).accepted()
    const due = async () => granted(await world.as(chen).listQueue({ queue: 'away' })).rows.map((row) => row.reportId)
    expect([await due(), granted(await world.as(chen).getOverview({})).counts.away]).toEqual([[], 0])
    const absenceId = await firstIsAway()
    expect([await due(), granted(await world.as(chen).getOverview({})).counts.away]).toEqual([[reportId], 1])
    granted(await world.as(first).changeAbsence({ absenceId, until: '2026-01-13', standInId: 'household-2' }))
    expect(await due()).toEqual([])
  })

  it('reads there too what nobody took on, where nobody stands in', async () => {
    const reportId = await stages(world).submitted()
    const absenceId = await absences(world).own()
    const due = async () => granted(await world.as(chen).listQueue({ queue: 'away' })).rows.map((row) => row.reportId)
    expect(await due()).toEqual([reportId])
    granted(await world.as(second).agreeToStandIn({ absenceId }))
    expect(await due()).toEqual([])
  })
})
