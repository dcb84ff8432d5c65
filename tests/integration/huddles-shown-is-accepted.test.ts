import { huddleAction, type HuddleAction } from '@contract/huddle/worker-view'
import { at, granted, openWorld, people, type Person, type World } from '../support/world'
import { agreedLights, anOpening, huddles } from '../support/world/huddle-stages'

const workers = { 'whoever called it': people.chen, 'another community': people.zhou, 'the street': people.lin }

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

/** A huddle in each of its states, and at each hour at which an answer changes. */
const states: Record<string, () => Promise<string>> = {
  'a draft': () => huddles(world).opened(),
  'a draft about nothing': () => huddles(world).opened({ topics: [] }),
  'a draft whose day has come': async () => {
    const meetingId = await huddles(world).opened()
    world.later(3)
    return meetingId
  },
  'a draft of two communities': () => huddles(world).opened({ communityIds: ['community-1', 'community-2'] }),
  published: () => huddles(world).published(),
  'published by two communities': () => huddles(world).joint(),
  'about to begin': async () => {
    const meetingId = await huddles(world).joint()
    huddles(world).begins()
    world.later(0, -1)
    return meetingId
  },
  'moved ten times': async () => {
    const meetingId = await huddles(world).published()
    await world.shelves.edit('meetings', meetingId, { rescheduled: 10 })
    return meetingId
  },
  begun: async () => {
    const meetingId = await huddles(world).joint()
    huddles(world).begins()
    return meetingId
  },
  'begun, and somebody came': () => huddles(world).met(huddles(world).joint),
  written: () => huddles(world).written(),
  sealed: async () => {
    const meetingId = await huddles(world).written()
    await world.shelves.edit('meetings', meetingId, { sealed: true })
    return meetingId
  },
  minuted: () => huddles(world).minuted(),
  cancelled: () => huddles(world).cancelled(),
  'with words to look at': () => huddles(world).toLookAt(),
}

type Press = (by: Person<'meetings'>, meetingId: string) => Promise<{ ok: boolean }>

const friday = '2026-01-16T07:00:00.000Z'
const { about, place } = anOpening()

/** How each is pressed: by a worker of the second community on what is theirs. */
const presses: Record<HuddleAction, Press> = {
  publish: (by, meetingId) => world.as(by).publishHuddle({ meetingId }),
  'mark-came': (by, meetingId) => {
    const householdId = by.openId === people.zhou.openId ? 'household-21' : 'household-2'
    return world.as(by).markPostCame({ meetingId, householdId, came: true, actedBy: null })
  },
  'write-minutes': (by, meetingId) =>
    world.as(by).writeHuddleMinutes({ meetingId, said: ['先报修，再看'], decisions: [agreedLights] }),
  'publish-minutes': (by, meetingId) => world.as(by).publishHuddleMinutes({ meetingId }),
  'plan-part': (by, meetingId) => {
    const isOther = by.openId === people.zhou.openId
    const [communityId, householdId] = isOther ? ['community-2', 'household-21'] : ['community-1', 'household-1']
    return world.as(by).planHuddlePart({ meetingId, communityId, topics: ['充电桩'], householdIds: [householdId] })
  },
  plan: (by, meetingId) =>
    world.as(by).planHuddle({ meetingId, about, place, startAt: friday, communityIds: ['community-1'] }),
  reschedule: (by, meetingId) =>
    world.as(by).rescheduleHuddle({ meetingId, startAt: friday, place: '一楼', reason: '停电' }),
  leave: (by, meetingId) => world.as(by).leaveHuddle({ meetingId, communityId: 'community-2' }),
  cancel: (by, meetingId) => world.as(by).cancelHuddle({ meetingId, reason: '停电' }),
  'pass-check': (by, meetingId) => world.as(by).passHuddleCheck({ meetingId }),
  'keep-hidden': (by, meetingId) => world.as(by).keepHuddleHidden({ meetingId }),
}

describe.each(Object.keys(states))('a huddle that is %s', (state) => {
  it.each(Object.entries(workers))('shows %s what it takes of them', async (_, person) => {
    const by = at('meetings', person)
    const differs: string[] = []
    for (const action of huddleAction.options) {
      await world.begin()
      const meetingId = (await states[state]?.()) ?? ''
      const view = await world.as(by).getHuddle({ meetingId })
      const shown = view.ok && view.data.allowedActions.includes(action)
      const taken = (await presses[action](by, meetingId)).ok
      if (shown !== taken) differs.push(`${action}: shown ${shown}, taken ${taken}`)
    }
    expect(differs).toEqual([])
  })
})

describe('what did not pass', () => {
  const { chen, first } = people
  const read = async (meetingId: string) => granted(await world.as(at('meetings', first)).getMyHuddle({ meetingId }))

  it('is refused at once where it is called unfit, and hidden from households where it is found so later, until a worker has looked', async () => {
    await world.begin()
    const meetingId = await huddles(world).toLookAt()
    expect(await read(meetingId)).toMatchObject({ held: true, topics: [], place: '社区二楼会议室' })
    expect(granted(await world.as(chen).getOverview({})).counts.checkingMeetings).toBe(1)
    expect(granted(await world.as(chen).listMeetingsAsWorker({ list: 'checking' })).rows).toMatchObject([
      { meetingId, about: 'huddle' },
    ])
    granted(await world.as(at('meetings', chen)).passHuddleCheck({ meetingId }))
    expect((await read(meetingId)).topics).toHaveLength(1)
  })

  it('is asked about again by the clock where nobody answered', async () => {
    await world.begin()
    world.cloud.wechat.judgeText(() => ({ suggest: 'review', label: 20003 }))
    const meetingId = await huddles(world).published()
    expect(await world.shelves.one('meetings', meetingId)).toMatchObject({ wordsWait: { check: { state: 'waiting' } } })
    world.cloud.wechat.judgeText(() => undefined)
    world.later(0, 1)
    await world.tick()
    expect(await world.shelves.one('meetings', meetingId)).toMatchObject({ wordsWait: null })
  })
})
