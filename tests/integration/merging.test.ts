import { newPhotos } from '../../cloudfunctions/workflow/photo'
import { aNamedForm } from '../support/builders/a-report-form'
import { granted, openWorld, people, type Person, type World } from '../support/world'
import { stages } from '../support/world/report-stages'

const { wang, li, first, chen, zhou, lin } = people
const another = { openId: 'o-another', door: 'resident' } as const

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const mine = async (reportId: string, by: Person<'resident'> = wang) =>
  granted(await world.as(by).getMyReport({ reportId }))
const atDesk = async (reportId: string) => granted(await world.as(chen).getReportAsWorker({ reportId }))
const merged = async (reportId: string, into: string) => granted(await world.as(chen).mergeReport({ reportId, into }))
const lettersTo = ({ openId }: Person) => world.letters().filter(({ to }) => to === openId)
const told = (to: Person) => lettersTo(to).map(({ what }) => what)
const events = ({ timeline }: { timeline: { event: string }[] }) => timeline.map(({ event }) => event)
const resolved = async (reportId: string, text = '灯换好了') =>
  granted(await world.as(first).resolveReport({ reportId, text, photos: [] }))

/** As if a picture had come with what was done last. */
async function withPicture(reportId: string) {
  const { history } = (await world.shelves.one('reports', reportId)) as unknown as { history: object[] }
  const photos = newPhotos(['cloud://a-folder/of-what-was-done.jpg'])
  const pictured = history.map((entry, index) => (index === history.length - 1 ? { ...entry, photos } : entry))
  await world.shelves.edit('reports', reportId, { history: pictured })
}

describe('a report that is merged into another', () => {
  it('is done together with it, and its resident hears so', async () => {
    const { reportId } = await stages(world).merged()
    await world.tick()
    expect(told(wang)).toContain('和邻居反映的是同一件，一起办')
    expect(await mine(reportId)).toMatchObject({
      state: 'merged',
      assignee: { kind: 'household', name: '1号楼党员中心户' },
    })
    expect(events(await mine(reportId))).toEqual(expect.arrayContaining(['submitted', 'routed', 'accepted', 'merged']))
  })

  it('shows its resident the other’s steps and result words, never its text, its number or photos', async () => {
    const into = await stages(world).accepted({ text: '电梯口的灯坏了，老人摔过一跤' })
    const reportId = await stages(world).submitted({}, li)
    await merged(reportId, into)
    await resolved(into, '三楼的灯换了新的')
    await withPicture(into)
    await stages(world).passedOn()
    const { number, timeline } = await mine(into)
    const seen = await mine(reportId, li)
    expect(seen.timeline.find(({ event }) => event === 'resolved')).toMatchObject({
      text: '三楼的灯换了新的',
      photos: [],
    })
    const asText = JSON.stringify(seen)
    expect(asText).not.toContain('摔过')
    expect(asText).not.toContain(number)
    expect(timeline.map(({ event }) => event)).not.toContain('joined')
  })

  it('shows no result words that could tell who somebody is', async () => {
    const into = await stages(world).submitted(aNamedForm())
    const reportId = await stages(world).submitted({}, li)
    await merged(reportId, into)
    granted(await world.as(first).acceptReport({ reportId: into }))
    await resolved(into, '给502室门口换了灯，有事打13900000001')
    await stages(world).passedOn()
    expect((await mine(reportId, li)).timeline.find(({ event }) => event === 'resolved')).toMatchObject({ text: null })
    expect((await mine(into)).timeline.find(({ event }) => event === 'resolved')?.text).toContain('502室')
  })

  it('leaves its household’s lists; a household that has not the other reads that the community took over', async () => {
    const into = await stages(world).unrouted({}, li)
    const reportId = await stages(world).accepted()
    await merged(reportId, into)
    const today = granted(await world.as(first).getToday({}))
    expect([today.toAccept, today.dueSoon, today.inHand].map(({ total }) => total)).toEqual([0, 0, 0])
    expect(today.takenOver).toHaveLength(1)
    expect(await world.as(first).getReportAsHousehold({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
  })

  it('is not to be seen by the household that has the other, nor how many there are', async () => {
    const into = await stages(world).accepted({})
    const before = granted(await world.as(first).getReportAsHousehold({ reportId: into }))
    await merged(await stages(world).unrouted({}, li), into)
    expect(granted(await world.as(first).getReportAsHousehold({ reportId: into }))).toEqual(before)
    expect(granted(await world.as(wang).getMyReport({ reportId: into })).timeline).toHaveLength(before.timeline.length)
  })

  it('is shown to workers with what it is done with, both ways', async () => {
    const { reportId, into } = await stages(world).merged()
    expect(await atDesk(reportId)).toMatchObject({ state: 'merged', mergedInto: { reportId: into }, merged: [] })
    expect(await atDesk(into)).toMatchObject({ mergedInto: null, merged: [{ reportId }] })
    expect(events(await atDesk(into))).toContain('joined')
  })

  it('stands in its resident’s lists and data as theirs', async () => {
    const { reportId } = await stages(world).merged()
    const open = granted(await world.as(wang).openPlacard({ by: 'building', buildingId: 'building-1' })).openReports
    expect(open).toMatchObject({ total: 1, waiting: 0, rows: [{ reportId, state: 'merged' }] })
    expect(granted(await world.as(wang).listMyReports({})).rows).toHaveLength(1)
    expect(granted(await world.as(wang).exportMyReports({})).rows).toHaveLength(1)
  })

  it('takes an addition, of which the desk hears', async () => {
    const { reportId } = await stages(world).merged()
    granted(await world.as(wang).addToReport({ reportId, text: '四楼也不亮', photos: [] }))
    await world.tick()
    expect(lettersTo(chen)).toMatchObject([
      { what: '邻居补充了情况', page: `packages/worker/report/index?reportId=${reportId}` },
    ])
  })
})

describe('when the main is done', () => {
  it('each resident is asked for themselves, in their own letter', async () => {
    const { reportId } = await stages(world).mergedAndDone()
    expect(told(wang)).toContain('办好了，请您看看解决了没有')
    expect(await mine(reportId)).toMatchObject({
      state: 'resolved',
      allowedActions: expect.arrayContaining(['answer-callback', 'reopen']),
    })
    const open = granted(await world.as(wang).openPlacard({ by: 'building', buildingId: 'building-1' })).openReports
    expect(open).toMatchObject({ total: 1, waiting: 1 })
  })

  it('“yes” is kept there: it is over for this resident, and stays merged', async () => {
    const { reportId, into } = await stages(world).mergedAndDone()
    granted(await world.as(wang).answerCallback({ reportId, solved: 'yes' }))
    expect(await mine(reportId)).toMatchObject({ state: 'closed', callbackSaid: { solved: 'yes' } })
    expect(await atDesk(reportId)).toMatchObject({ state: 'merged' })
    expect(await mine(into, li)).toMatchObject({ state: 'resolved', callbackSaid: null })
  })

  it.each(['no', 'partly'] as const)('“%s” takes it out of the merge, to the community', async (solved) => {
    const { reportId, into } = await stages(world).mergedAndDone()
    granted(await world.as(wang).answerCallback({ reportId, solved }))
    expect(await mine(reportId)).toMatchObject({ state: 'reopened' })
    expect(granted(await world.as(chen).listQueue({ queue: 'reopened' })).rows).toMatchObject([{ reportId }])
    expect(await atDesk(into)).toMatchObject({ state: 'resolved', merged: [] })
  })

  it('a slip of the finger is taken back into the merge', async () => {
    const { reportId, into } = await stages(world).mergedAndDone()
    granted(await world.as(wang).answerCallback({ reportId, solved: 'no' }))
    granted(await world.as(wang).takeBackCallback({ reportId }))
    expect(await mine(reportId)).toMatchObject({ state: 'resolved' })
    expect(await atDesk(into)).toMatchObject({ merged: [{ reportId }] })
    await stages(world).passedOn()
    expect(events(await mine(reportId)).filter((event) => event === 'resolved')).toHaveLength(1)
  })

  it('whoever said yes is not asked again when it is done a second time', async () => {
    const { reportId, into } = await stages(world).mergedAndDone()
    granted(await world.as(wang).answerCallback({ reportId, solved: 'yes' }))
    granted(await world.as(li).reopenReport({ reportId: into }))
    granted(await world.as(chen).assignReport({ reportId: into, to: { kind: 'self' } }))
    granted(await world.as(chen).resolveReportAsWorker({ reportId: into, text: '又换了一个', photos: [] }))
    await stages(world).passedOn()
    expect(await mine(reportId)).toMatchObject({ state: 'closed' })
  })

  it('and put away because nobody could be rung, the others are asked all the same', async () => {
    const { reportId, into } = await stages(world).mergedAndDone()
    granted(await world.as(chen).recordCallback({ reportId: into, reached: false }))
    world.later(7)
    await stages(world).passedOn()
    expect(await mine(into, li)).toMatchObject({ state: 'closed' })
    expect(await mine(reportId)).toMatchObject({ state: 'resolved' })
    expect(await atDesk(into)).toMatchObject({ merged: [{ reportId }] })
  })

  describe('each that left a phone is rung as any other', () => {
    const withPhone = { identity: 'confidential', contact: { phone: '13900000001' } } as const
    const queued = async () =>
      granted(await world.as(chen).listQueue({ queue: 'callbacks' })).rows.map(({ reportId, state }) => [
        reportId,
        state,
      ])
    const counted = async () => granted(await world.as(chen).getOverview({})).counts.callbacks

    it('stands in the worker’s queue of callbacks until its resident has said something', async () => {
      const { reportId, into } = await stages(world).merged(withPhone)
      expect(await queued()).toEqual([])
      await resolved(into)
      await stages(world).passedOn()
      expect(await queued()).toEqual([[reportId, 'resolved']])
      expect(await counted()).toBe(1)
      granted(await world.as(chen).recordCallback({ reportId, reached: true, contacted: true, solved: 'yes' }))
      expect(await queued()).toEqual([])
      expect(await mine(reportId)).toMatchObject({ state: 'closed', callbackSaid: { solved: 'yes' } })
    })

    it('rung in vain it is put away after seven days, and stays merged', async () => {
      const { reportId, into } = await stages(world).mergedAndDone(withPhone)
      granted(await world.as(chen).recordCallback({ reportId, reached: false }))
      expect(await queued()).toEqual([])
      world.later(6, 23)
      await world.tick()
      expect(await mine(reportId)).toMatchObject({ state: 'resolved', unanswered: false })
      world.later(0, 1)
      await world.tick()
      await world.tick()
      expect(await mine(reportId)).toMatchObject({ state: 'closed', unanswered: true })
      expect(events(await mine(reportId)).filter((event) => event === 'closed-unheard')).toHaveLength(1)
      expect(await atDesk(into)).toMatchObject({ merged: [{ reportId, state: 'merged' }] })
      granted(await world.as(wang).answerCallback({ reportId, solved: 'no' }))
      expect(await mine(reportId)).toMatchObject({ state: 'reopened' })
    })

    it('one whose resident said no on the phone leaves the merge', async () => {
      const { reportId } = await stages(world).mergedAndDone(withPhone)
      granted(await world.as(chen).recordCallback({ reportId, reached: true, contacted: true, solved: 'no' }))
      expect(await mine(reportId)).toMatchObject({ state: 'reopened' })
      expect(await queued()).toEqual([])
    })
  })

  it('nobody is asked where it was reopened before the clock came', async () => {
    const { reportId, into } = await stages(world).merged()
    await resolved(into)
    granted(await world.as(li).reopenReport({ reportId: into }))
    await stages(world).passedOn()
    expect(await mine(reportId)).toMatchObject({ state: 'merged' })
  })

  it('is asked once, however often the clock comes', async () => {
    const { reportId } = await stages(world).mergedAndDone()
    await stages(world).passedOn()
    await stages(world).passedOn()
    expect(events(await mine(reportId)).filter((event) => event === 'resolved')).toHaveLength(1)
  })
})

it('when the main is declined, each resident reads why and whom to ask', async () => {
  const into = await stages(world).unrouted({}, li)
  const reportId = await stages(world).submitted()
  await merged(reportId, into)
  granted(await world.as(chen).declineReport({ reportId: into, reason: 'other-office', goTo: '请打12345转城管' }))
  await stages(world).passedOn()
  expect(await mine(reportId)).toMatchObject({ state: 'declined' })
  expect((await mine(reportId)).timeline.at(-1)).toMatchObject({ event: 'declined', text: '请打12345转城管' })
  expect(told(wang)).toContain('您反映的事有答复了，请看看')
})

it('when the main is parked, each resident reads why and by which day they hear again, then that it goes on', async () => {
  const into = await stages(world).unrouted()
  granted(await world.as(chen).assignReport({ reportId: into, to: { kind: 'self' } }))
  granted(await world.as(chen).acceptReportAsWorker({ reportId: into }))
  const reportId = await stages(world).submitted({}, li)
  await merged(reportId, into)
  granted(
    await world.as(chen).parkReport({ reportId: into, reason: 'no-funds', reviewOn: '2026-02-11', text: '等街道的款' }),
  )
  await stages(world).passedOn()
  expect(await mine(reportId, li)).toMatchObject({ state: 'merged', promisedOn: '2026-02-11' })
  expect((await mine(reportId, li)).timeline).toContainEqual(
    expect.objectContaining({ event: 'parked', reason: 'no-funds', text: '等街道的款', day: '2026-02-11' }),
  )
  expect(told(li)).toContain('眼下办不了，2月11日前再给您回音')
  granted(await world.as(chen).unparkReport({ reportId: into }))
  expect(events(await mine(reportId, li))).toContain('unparked')
})

describe('when the main is withdrawn', () => {
  it('the oldest of those merged into it goes on with whoever had it, and leads the others', async () => {
    const into = await stages(world).accepted({})
    const oldest = await stages(world).submitted({ text: '灯又不亮了' }, li)
    world.later(0, 1)
    const other = await stages(world).submitted({ text: '楼道很黑' }, another)
    await merged(other, into)
    await merged(oldest, into)
    granted(await world.as(wang).withdrawReport({ reportId: into }))
    await stages(world).passedOn()
    await stages(world).passedOn()
    expect(await atDesk(oldest)).toMatchObject({
      state: 'accepted',
      assignee: { kind: 'household' },
      merged: [{ reportId: other }],
    })
    expect(granted(await world.as(first).getReportAsHousehold({ reportId: oldest }))).toMatchObject({
      text: '灯又不亮了',
    })
    expect(told(first)).toContain('原来的邻居收回了，另一位也在等')
    expect(await atDesk(into)).toMatchObject({ state: 'withdrawn', merged: [] })
    await resolved(oldest)
    await stages(world).passedOn()
    expect(await mine(other, another)).toMatchObject({ state: 'resolved' })
  })

  it('one that its household may not know of goes to the desk', async () => {
    const into = await stages(world).unrouted({}, li)
    const reportId = await stages(world).submitted({ handTo: 'community' })
    await merged(reportId, into)
    granted(await world.as(li).withdrawReport({ reportId: into }))
    await stages(world).passedOn()
    expect(await atDesk(reportId)).toMatchObject({ state: 'unrouted', assignee: { kind: 'nobody' } })
    expect(await world.as(first).getReportAsHousehold({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
  })

  it('it is the same where it is put away because its own resident did not answer a question', async () => {
    const { reportId, into } = await stages(world).merged()
    granted(await world.as(first).askResident({ reportId: into, text: '是哪一层的灯？' }))
    await world.tick()
    world.later(8)
    await world.tick()
    await stages(world).passedOn()
    expect(await mine(into, li)).toMatchObject({ state: 'resolved', unanswered: true })
    expect(await atDesk(reportId)).toMatchObject({ state: 'accepted', assignee: { kind: 'household' } })
  })

  it('it is the same where its person deletes their data', async () => {
    const { reportId, into } = await stages(world).merged()
    granted(await world.as(li).deleteMyData({}))
    await stages(world).passedOn()
    expect(await atDesk(reportId)).toMatchObject({ state: 'accepted' })
    expect(await world.shelves.one('reports', into)).toMatchObject({ state: 'withdrawn', mergedIds: [] })
  })
})

it('deletes what the person of a merged report said, and the main names it no more', async () => {
  const { reportId, into } = await stages(world).merged()
  granted(await world.as(wang).deleteMyData({}))
  expect(await world.shelves.one('reports', reportId)).toMatchObject({ state: 'withdrawn', text: '', residentId: null })
  expect(await atDesk(into)).toMatchObject({ state: 'accepted', merged: [] })
})

describe('unmerging', () => {
  it('gives the community the report and its resident a day, the earlier of the two', async () => {
    const { reportId, into } = await stages(world).merged()
    expect(granted(await world.as(chen).unmergeReport({ reportId }))).toMatchObject({
      state: 'routed',
      assignee: { kind: 'community' },
      promisedOn: '2026-01-15',
    })
    await world.tick()
    expect(told(wang)).toContain('您反映的事改为单独办，请看看')
    expect(await atDesk(into)).toMatchObject({ merged: [] })
  })

  it('never promises a day that is past', async () => {
    const { reportId } = await stages(world).merged()
    world.later(10)
    expect(granted(await world.as(chen).unmergeReport({ reportId })).promisedOn).toBe('2026-01-29')
  })

  it('is possible until fifteen days after the main ended', async () => {
    const { reportId } = await stages(world).mergedAndDone()
    world.later(14)
    expect((await atDesk(reportId)).allowedActions).toContain('unmerge')
    world.later(2)
    expect((await atDesk(reportId)).allowedActions).not.toContain('unmerge')
    expect(await world.as(chen).unmergeReport({ reportId })).toMatchObject({ refusal: 'NOT_NOW' })
  })
})

describe('is refused', () => {
  const refused = async (reportId: string, into: string, by: Person<'worker'> = chen) =>
    (await world.as(by).mergeReport({ reportId, into })) as { refusal?: string }

  it('into itself, into one that is over, into or of a sensitive one', async () => {
    const reportId = await stages(world).submitted()
    const care = await stages(world).submitted({ category: 'care' }, li)
    expect(await refused(reportId, reportId)).toMatchObject({ refusal: 'NOT_MERGEABLE' })
    expect(await refused(reportId, care)).toMatchObject({ refusal: 'NOT_MERGEABLE' })
    expect(await refused(care, reportId)).toMatchObject({ refusal: 'NOT_MERGEABLE' })
    const done = await stages(world).resolved()
    expect(await refused(reportId, done)).toMatchObject({ refusal: 'NOT_MERGEABLE' })
  })

  it('into one that did not go the usual way: a neighbour may know nothing of it', async () => {
    const bypassed = await stages(world).handedToCommunity()
    expect(await refused(await stages(world).submitted({}, li), bypassed)).toMatchObject({ refusal: 'NOT_MERGEABLE' })
  })

  it('of one that has some, and into one that is merged', async () => {
    const { reportId, into } = await stages(world).merged()
    const third = await stages(world).unrouted()
    expect(await refused(into, third)).toMatchObject({ refusal: 'MERGE_CHAIN' })
    expect(await refused(third, reportId)).toMatchObject({ refusal: 'MERGE_CHAIN' })
  })

  it('into another community’s, alike for who works there and for who does not', async () => {
    const reportId = await stages(world).submitted()
    const foreign = await stages(world).submitted({ buildingId: 'building-21' }, li)
    for (const worker of [chen, zhou, lin])
      expect(await refused(reportId, foreign, worker)).toMatchObject({ refusal: 'NOT_FOUND' })
  })

  it('of a bypassed one into one that is with the household; which is then given to no such household', async () => {
    const bypassed = await stages(world).submitted({ handTo: 'community' })
    expect(await refused(bypassed, await stages(world).submitted({}, li))).toMatchObject({
      refusal: 'HOUSEHOLD_BYPASSED',
    })
    const into = await stages(world).unrouted({}, li)
    await merged(bypassed, into)
    const to = { kind: 'household', householdId: 'household-1' } as const
    expect(await world.as(chen).assignReport({ reportId: into, to })).toMatchObject({ refusal: 'HOUSEHOLD_EXCLUDED' })
    const offered = granted(
      await world.as(chen).listAssignableHouseholds({ communityId: 'community-1', reportId: into }),
    )
    expect(offered.households.map(({ id }) => id)).not.toContain('household-1')
  })
})

describe('two presses at once', () => {
  it('merging while the main is being resolved: it is merged and asked, or refused', async () => {
    const into = await stages(world).accepted({})
    const reportId = await stages(world).unrouted({}, li)
    const [, merging] = await Promise.all([
      world.as(first).resolveReport({ reportId: into, text: '灯换好了', photos: [] }),
      world.as(chen).mergeReport({ reportId, into }),
    ])
    await stages(world).passedOn()
    const { state } = await mine(reportId, li)
    expect(state).toBe(merging.ok ? 'resolved' : 'unrouted')
    if (!merging.ok) expect(merging.refusal).toBe('NOT_MERGEABLE')
  })

  it('two workers merge the same one into different ones: one has it', async () => {
    const one = await stages(world).unrouted()
    const other = await stages(world).unrouted({ text: '灯坏了' })
    const reportId = await stages(world).unrouted({}, li)
    await Promise.all([
      world.as(chen).mergeReport({ reportId, into: one }),
      world.as(lin).mergeReport({ reportId, into: other }),
    ])
    await stages(world).passedOn()
    const { mergedInto } = await atDesk(reportId)
    const named = [...((await atDesk(one)).merged ?? []), ...((await atDesk(other)).merged ?? [])]
    expect(named).toHaveLength(1)
    expect([one, other]).toContain(mergedInto?.reportId)
  })

  it('two workers merge two into each other: never both', async () => {
    const one = await stages(world).unrouted()
    const other = await stages(world).unrouted({}, li)
    await Promise.all([
      world.as(chen).mergeReport({ reportId: one, into: other }),
      world.as(lin).mergeReport({ reportId: other, into: one }),
    ])
    await stages(world).passedOn()
    const states = [(await atDesk(one)).state, (await atDesk(other)).state]
    expect(states.filter((state) => state === 'merged').length).toBeLessThan(2)
  })
})

it('a main that names a report which never came is swept by the clock, and not before it may still come', async () => {
  const into = await stages(world).accepted({})
  const reportId = await stages(world).unrouted({}, li)
  await merged(reportId, into)
  const standing = await world.shelves.one('reports', reportId)
  await world.shelves.edit('reports', reportId, {
    state: 'unrouted',
    history: (standing as { history: unknown[] } & typeof standing).history.slice(0, -1),
    letters: { entries: {} },
  })
  await world.tick()
  expect(await world.shelves.one('reports', into)).toMatchObject({ mergedIds: [reportId] })
  world.later(0, 1)
  await world.tick()
  // What is left to wait for is the end of its household's days.
  const lateFrom = new Date('2026-01-15T16:00:00Z')
  expect(await world.shelves.one('reports', into)).toMatchObject({ mergedIds: [], dueAt: lateFrom })
})
