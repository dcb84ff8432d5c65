import { aNamedForm } from '../support/builders/a-report-form'
import { granted, openWorld, people, type Person, type World } from '../support/world'
import { absences } from '../support/world/absences'
import {
  absencePresses,
  guestPresses,
  hostPresses,
  householdPresses,
  mainId,
  residentPresses,
  workerAbsencePresses,
  workerPresses,
  type Pressed,
} from '../support/world/action-presses'
import { benches, thursday } from '../support/world/meeting-stages'
import { papers } from '../support/world/paper-receipts'
import { stages } from '../support/world/report-stages'
import { usedUp } from '../support/world/with-limits-used-up'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

/** A thing on its way to a state, in a world of its own: all who look at it look at the same one. */
async function begun(arrive: () => Promise<string>) {
  await world.begin()
  const reportId = await stages(world).unrouted({}, people.li)
  const main = await world.shelves.one('reports', reportId)
  await world.shelves.remove('reports', reportId)
  await world.shelves.add('reports', [{ ...main, _id: mainId }])
  return arrive()
}

/** A way to look at a thing and to press what may be done with it. */
type Audience = {
  by: Person
  read: string
  presses: Record<string, Pressed>
  /** Taken though it is not offered, by name: the page wants less than the door takes. */
  takenUnoffered?: readonly string[]
}

/** Whoever looks has heard of it, which is what workers are asked to see to: they look first. */
const reportAudiences: Record<string, Audience> = {
  'a worker': { by: people.chen, read: 'getReportAsWorker', presses: workerPresses },
  'a street worker': { by: people.lin, read: 'getReportAsWorker', presses: workerPresses },
  'its resident': { by: people.wang, read: 'getMyReport', presses: residentPresses },
  'its household': {
    by: people.first,
    read: 'getReportAsHousehold',
    presses: householdPresses,
    // A contact without a phone has nothing to ring; what is done or asked elsewhere is no longer brought to a bench.
    takenUnoffered: ['reveal', 'open-meeting'],
  },
}

const daysLater = (days: number) => (reportId: string) => {
  world.later(days)
  return reportId
}

const often = (event: string, times: number) => (reportId: string) => usedUp(world).report(reportId, event, times)

/** Every state of a report, on each side road that leads there, and the days on which an answer changes. */
const reports: Record<string, () => Promise<string>> = {
  'just arrived': () => stages(world).submitted(aNamedForm()),
  'accepted, named': () => stages(world).accepted(aNamedForm()),
  'just arrived, at a household that the tick did not name': () =>
    stages(world).submitted(aNamedForm({ consentTo: ['household-2'] })),
  'accepted by a household that the tick did not name': () => stages(world).accepted(aNamedForm({ consentTo: [] })),
  'named to its household since': async () => {
    const reportId = await stages(world).accepted(aNamedForm({ consentTo: [] }))
    const households = ['household-1']
    granted(await world.as(people.wang).answerConsent({ reportId, households, agreed: true }))
    return reportId
  },
  'accepted, anonymous': () => stages(world).accepted({ identity: 'anonymous' }),
  asked: () => stages(world).asked(aNamedForm()),
  'asked to meet': () => stages(world).askedToMeet(),
  'with a contact shared': async () => {
    const reportId = await stages(world).askedToMeet()
    granted(await world.as(people.wang).shareContact({ reportId, name: '王姨', phone: '13900000001' }))
    return reportId
  },
  resolved: () => stages(world).resolved(aNamedForm()),
  'resolved two months ago, nobody called': () => stages(world).resolved().then(daysLater(60)),
  returned: () => stages(world).returned(),
  closed: () => stages(world).closed(),
  'closed twenty days ago': () => stages(world).closed().then(daysLater(20)),
  'closed unheard': () => stages(world).closedUnheard(),
  'closed unheard twenty days ago': () => stages(world).closedUnheard().then(daysLater(20)),
  reopened: () => stages(world).reopened(),
  'reopened twice': async () => {
    const reportId = await stages(world).reopened()
    granted(await world.as(people.chen).assignReport({ reportId, to: { kind: 'self' } }))
    granted(await world.as(people.chen).resolveReportAsWorker({ reportId, text: '看过了', photos: [] }))
    granted(await world.as(people.wang).reopenReport({ reportId }))
    return reportId
  },
  'called solved by the first tap': () => stages(world).calledSolved(),
  'called solved by the first tap, twenty days ago': () => stages(world).calledSolved().then(daysLater(20)),
  'called solved on the phone': () => stages(world).heardByWorker('yes'),
  'partly solved, as a worker heard': () => stages(world).heardByWorker('partly'),
  'partly solved, as a worker heard, and given to the worker': async () => {
    const reportId = await stages(world).heardByWorker('partly')
    granted(await world.as(people.chen).assignReport({ reportId, to: { kind: 'self' } }))
    return reportId
  },
  'reopened by a slip that was taken back': async () => {
    const reportId = await stages(world).reopened()
    granted(await world.as(people.wang).takeBackCallback({ reportId }))
    return reportId
  },
  'reopened, after ten slips': async () => {
    const reportId = await stages(world).resolved().then(often('callback-taken-back', 10))
    granted(await world.as(people.wang).reopenReport({ reportId }))
    return reportId
  },
  merged: async () => (await stages(world).merged()).reportId,
  'merged, and its main done': async () => (await stages(world).mergedAndDone()).reportId,
  'merged, its main done, twenty days ago': async () => daysLater(20)((await stages(world).mergedAndDone()).reportId),
  'merged, its main done, and called solved': async () => {
    const { reportId } = await stages(world).mergedAndDone()
    granted(await world.as(people.wang).answerCallback({ reportId, solved: 'yes' }))
    return reportId
  },
  'merged, its main declined': async () => {
    const into = await stages(world).unrouted({}, people.li)
    const reportId = await stages(world).submitted()
    granted(await world.as(people.chen).mergeReport({ reportId, into }))
    granted(await world.as(people.chen).declineReport({ reportId: into, reason: 'no-facts', goTo: '请打12345' }))
    await stages(world).passedOn()
    return reportId
  },
  'with another merged into it': async () => (await stages(world).merged()).into,
  unrouted: () => stages(world).unrouted(),
  'with the community': () => stages(world).handedToCommunity(),
  'with the community, because nobody looks after the place': () => lookedAfterByNobody(),
  'taken on by the community, because nobody looks after the place': async () => {
    const reportId = await lookedAfterByNobody()
    granted(await world.as(people.chen).acceptReportAsWorker({ reportId }))
    return reportId
  },
  'asked in vain': () => stages(world).askedInVain(aNamedForm()),
  'not heard of by its household for a day': () => stages(world).submittedInVain(aNamedForm()),
  'late, not taken on': () => stages(world).submitted(aNamedForm()).then(daysLater(10)),
  'late, with a household': () => stages(world).accepted(aNamedForm()).then(daysLater(10)),
  'late, and asked': () => stages(world).asked(aNamedForm()).then(daysLater(10)),
  'late, with a worker': () =>
    stages(world)
      .withWorker(aNamedForm({ handTo: 'community' }))
      .then(daysLater(10)),
  'late, with the street': async () => {
    const reportId = await stages(world).submitted()
    const assignee = { kind: 'street', ids: ['street-1'], name: '海云街道', worker: null }
    await world.shelves.edit('reports', reportId, { assignee })
    return daysLater(10)(reportId)
  },
  'taken over from a household that was late': async () => {
    const reportId = await stages(world).accepted(aNamedForm()).then(daysLater(10))
    granted(await world.as(people.chen).assignReport({ reportId, to: { kind: 'self' }, reason: '我们先接着办' }))
    return reportId
  },
  'lifted from a household that was late': () => stages(world).lifted(aNamedForm()),
  'lifted, and taken on by a worker': async () => {
    const reportId = await stages(world).lifted(aNamedForm())
    granted(await world.as(people.chen).acceptReportAsWorker({ reportId }))
    return reportId
  },
  'not taken on in time': () => stages(world).submitted().then(daysLater(2)),
  parked: () => stages(world).parked(aNamedForm({ handTo: 'community' })),
  'parked, about somebody in need, and hidden by its resident': async () => {
    const reportId = await stages(world).parked({ category: 'care', handTo: 'household' })
    granted(await world.as(people.wang).withdrawReport({ reportId }))
    return reportId
  },
  'taken up again on its review day': async () => {
    const reportId = await stages(world).parked()
    world.later(31)
    await world.tick()
    return reportId
  },
  'parked ten times': () => stages(world).withWorker().then(often('parked', 10)),
  'with the street, taken on': () => stages(world).withStreet(),
  'with the street, put off': async () => {
    const reportId = await stages(world).withStreet()
    granted(await world.as(people.lin).extendDeadline({ reportId, days: 5, reason: '配件还没到' }))
    return reportId
  },
  'parked by the street': async () => {
    const reportId = await stages(world).withStreet()
    const parking = { reason: 'upgraded', reviewOn: '2026-02-11' } as const
    granted(await world.as(people.lin).parkReport({ reportId, ...parking }))
    return reportId
  },
  'with the street': () => stages(world).submitted({ handTo: 'street' }),
  'with a worker': () => stages(world).withWorker(aNamedForm({ handTo: 'community' })),
  'added to thirty times': () => stages(world).accepted().then(often('added', 30)),
  'asked about twenty times': () => stages(world).accepted().then(often('asked', 20)),
  'with a worker, the property company asked ten times': () => stages(world).withWorker().then(often('property', 10)),
  'reopened ten times, and resolved': () => stages(world).resolved().then(often('reopened', 10)),
  'about somebody in need, with a household': () => stages(world).careWithHousehold(),
  'being checked': () => stages(world).checking(),
  'with its household, something unfit added': () => stages(world).addedUnfit(),
  declined: async () => {
    const reportId = await stages(world).unrouted()
    granted(await world.as(people.chen).declineReport({ reportId, reason: 'no-facts', goTo: '请打12345' }))
    return reportId
  },
  withdrawn: async () => {
    const reportId = await stages(world).submitted()
    granted(await world.as(people.wang).withdrawReport({ reportId }))
    return reportId
  },
  'hidden by its resident': async () => {
    const reportId = await stages(world).withWorker({ category: 'care', handTo: 'household' })
    granted(await world.as(people.wang).withdrawReport({ reportId }))
    return reportId
  },
  'filed for a neighbour': async () => {
    const form = { buildingId: 'building-1', text: '楼道灯不亮', category: 'fixtures', consent: 'nameless' } as const
    const { reportId } = granted(await world.as(people.first).fileForNeighbour(form))
    granted(await world.as(people.first).acceptReport({ reportId }))
    return reportId
  },
  'whose sender was muted': async () => {
    const reportId = await stages(world).submitted()
    granted(await world.as(people.chen).muteResident({ reportId }))
    return reportId
  },
  'filed by a worker, with a household': async () => {
    const form = { buildingId: 'building-1', text: '楼道灯不亮', category: 'fixtures', consent: 'nameless' } as const
    return granted(await world.as(people.chen).fileForNeighbourAsWorker(form)).reportId
  },
  'filed for a neighbour, who claimed it': async () => {
    const { reportId, typed } = await papers(world).filed()
    granted(await world.as(people.wang).claimPaperReceipt(typed))
    return reportId
  },
}

/** Nobody looks after building 4; the community's duty worker gets it. */
async function lookedAfterByNobody() {
  await world.shelves.edit('communities', 'community-1', { duty: 'term-chen' })
  return stages(world).submitted({ buildingId: 'building-4' })
}

const absenceAudiences: Record<string, Audience> = {
  'whoever is away': { by: people.second, read: 'getAbsences', presses: absencePresses },
  'whoever is asked': { by: people.first, read: 'getAbsences', presses: absencePresses },
  'a worker of the community': { by: people.chen, read: 'listAbsences', presses: workerAbsencePresses },
}

const aWeekLater = (absenceId: string) => {
  world.later(8)
  return absenceId
}

/** Every state of an absence of household-2, household-1 asked, and the days on which an answer changes. */
const absenceStates: Record<string, () => Promise<string>> = {
  'nobody asked': () => absences(world).asked(people.second, { standInId: null }),
  'asked, to come': () => absences(world).asked(people.second, { from: '2026-01-14' }),
  asked: () => absences(world).asked(),
  agreed: () => absences(world).agreed(),
  refused: async () => {
    const absenceId = await absences(world).asked()
    granted(await world.as(people.first).refuseToStandIn({ absenceId }))
    return absenceId
  },
  'refused by one who is away now, and asks back': async () => {
    const absenceId = await absences(world).asked()
    granted(await world.as(people.first).refuseToStandIn({ absenceId }))
    await absences(world).own()
    return absenceId
  },
  'agreed, and over': () => absences(world).agreed().then(aWeekLater),
  'agreed, and ended': async () => {
    const absenceId = await absences(world).agreed()
    granted(await world.as(people.second).endAbsence({ absenceId }))
    return absenceId
  },
  'as an older release wrote it': async () => {
    const from = new Date('2026-01-10T02:00:00Z')
    const old = { householdId: 'household-2', standInId: 'household-1', from, until: null }
    await world.shelves.edit('communities', 'community-1', { absences: [old] })
    return granted(await world.as(people.second).getAbsences({})).absences[0]?.absenceId ?? ''
  },
}

const meetingAudiences: Record<string, Omit<Audience, 'presses'>> = {
  'its host': { by: people.first, read: 'getMeetingAsHost' },
  'a neighbour': {
    by: people.wang,
    read: 'getMeeting',
    // Pressed again, or by somebody who is not in: it changes nothing and says where they stand.
    takenUnoffered: ['sign-up', 'take-offer', 'confirm', 'cancel'],
  },
}

const at = (hoursAfterStart: number) => (meetingId: string) => {
  world.cloud.time.set(new Date(thursday.getTime() + hoursAfterStart * 3_600_000))
  return meetingId
}

/** Every state of a meeting, and the hours at which an answer changes. */
const meetings: Record<string, () => Promise<string>> = {
  'a blank draft': () => benches(world).opened(),
  'a draft with topics': () => aDraft(),
  'a draft whose day is over': () => aDraft().then(at(24)),
  'published, nobody in': () => benches(world).published(),
  'published, signed up': () => benches(world).signedUp(),
  'published, full': () => benches(world).full(),
  'published, a seat held': () => benches(world).offered(),
  'published, a seat held too long': () => benches(world).offered().then(at(-50)),
  'published, sign-up closed': () => benches(world).published().then(at(-1)),
  'an hour before, signed up': () => benches(world).signedUp().then(at(-1)),
  'an hour before, somebody is there': async () => {
    const meetingId = at(-1)(await benches(world).signedUp())
    granted(await world.as(people.first).addWalkIn({ meetingId, party: 1 }))
    return meetingId
  },
  'moved, asked again': () => benches(world).rescheduled(),
  'moved ten times': async () => {
    const meetingId = await benches(world).signedUp()
    await world.shelves.edit('meetings', meetingId, { rescheduled: 10 })
    return meetingId
  },
  'moved, asked again, and begun': () => benches(world).rescheduled().then(at(24)),
  'moved, asked again, and cancelled': async () => {
    const meetingId = await benches(world).rescheduled()
    granted(await world.as(people.first).cancelMeeting({ meetingId, reason: '下雨' }))
    return meetingId
  },
  'begun, signed up': () => benches(world).signedUp().then(at(0)),
  'begun, attended': () => benches(world).attended(),
  met: async () => {
    const meetingId = at(4)(await benches(world).signedUp())
    await world.tick()
    return meetingId
  },
  'minutes written': () => benches(world).minuted(),
  'minutes out': async () => {
    const meetingId = await benches(world).minuted()
    granted(await world.as(people.first).publishMinutes({ meetingId }))
    return meetingId
  },
  cancelled: () => benches(world).cancelled(),
}

async function aDraft() {
  const meetingId = await benches(world).opened()
  const startAt = thursday.toISOString()
  const plan = { meetingId, place: '1号楼楼下', startAt, seats: 0, topics: ['楼下停车的事'] }
  granted(await world.as(people.first).planMeeting(plan))
  return meetingId
}

describe.each(Object.entries(reports))('a report that is %s', (_, arrive) => {
  let reportId: string
  beforeAll(async () => void (reportId = await begun(arrive)))

  it.each(Object.entries(reportAudiences))('offers %s what the door takes', async (_, audience) => {
    await expectShownIsAccepted('reports', reportId, { reportId }, audience)
  })
})

describe.each(Object.entries(meetings))('a meeting: %s', (_, arrive) => {
  let meetingId: string
  beforeAll(async () => void (meetingId = await begun(arrive)))

  it.each(Object.entries(meetingAudiences))('offers %s what the door takes', async (who, audience) => {
    const kept = await world.shelves.one('meetings', meetingId)
    const presses = who === 'its host' ? hostPresses(kept as never, world.cloud.time.now()) : guestPresses
    await expectShownIsAccepted('meetings', meetingId, { meetingId }, { ...audience, presses })
  })
})

describe.each(Object.entries(absenceStates))('an absence: %s', (_, arrive) => {
  let absenceId: string
  beforeAll(async () => void (absenceId = await begun(arrive)))

  it.each(Object.entries(absenceAudiences))('offers %s what the door takes', async (_, { by, read, presses }) => {
    const view = granted(await world.knock(by, read, {})) as {
      absences: { absenceId: string; allowedActions: string[] }[]
    }
    const offered = view.absences.find((absence) => absence.absenceId === absenceId)?.allowedActions ?? []
    for (const name of offered) everOffered.add(`${read} ${name}`)
    const kept = await world.shelves.one('communities', 'community-1')
    const taken: string[] = []
    for (const [name, { procedure, input }] of Object.entries(presses)) {
      const reply = await world.knock(by, procedure, { absenceId, ...input, commandId: world.press() })
      if (!reply.ok) continue
      taken.push(name)
      await putBack('communities', kept)
    }
    expect(taken.sort()).toEqual([...offered].sort())
  })
})

/** Without a state in which it is allowed, an action would be held against nothing. */
describe('every action', () => {
  it.each(Object.entries({ ...reportAudiences, ...meetingAudiences, ...absenceAudiences }))(
    'of %s was offered somewhere',
    (_, { read }) => {
      const named = Object.keys(pressesBy[read] ?? {})
      expect(named.filter((name) => !everOffered.has(`${read} ${name}`))).toEqual([])
    },
  )
})

const everOffered = new Set<string>()
const pressesBy: Record<string, Record<string, unknown>> = {
  getMyReport: residentPresses,
  getReportAsHousehold: householdPresses,
  getReportAsWorker: workerPresses,
  getAbsences: absencePresses,
  listAbsences: workerAbsencePresses,
  getMeeting: guestPresses,
  getMeetingAsHost: hostPresses({ state: 'draft', startAt: thursday, place: '', topics: [], guests: [] }, thursday),
}

/** Presses each action on the thing as it stands, and holds what was taken against what was offered; a thing that one may not know is taken for nothing. */
async function expectShownIsAccepted(
  shelf: 'reports' | 'meetings',
  id: string,
  named: Record<string, string>,
  { by, read, presses, takenUnoffered = [] }: Audience,
) {
  const view = await world.knock(by, read, named)
  const offered = view.ok ? (view.data as { allowedActions: string[] }).allowedActions : []
  for (const name of offered) everOffered.add(`${read} ${name}`)
  const kept = await world.shelves.one(shelf, id)
  const taken: string[] = []
  for (const [name, { procedure, input }] of Object.entries(presses)) {
    const press = procedure === 'openMeeting' ? { formId: world.press() } : { commandId: world.press() }
    const reply = await world.knock(by, procedure, { ...named, ...input, ...press })
    if (!reply.ok) continue
    taken.push(name)
    await putBack(shelf, kept)
  }
  expect(taken.filter((name) => offered.includes(name) || !takenUnoffered.includes(name)).sort()).toEqual(
    [...offered].sort(),
  )
}

async function putBack(shelf: 'reports' | 'meetings' | 'communities', kept: { _id: string }) {
  await world.shelves.remove(shelf, kept._id)
  await world.shelves.add(shelf, [kept])
}
