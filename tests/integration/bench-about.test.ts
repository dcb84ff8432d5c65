import { at, granted, openWorld, people, type World } from '../support/world'
import { aPlan, benches } from '../support/world/meeting-stages'
import { stages } from '../support/world/report-stages'

const { wang, first, chen } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const asHost = async (meetingId: string) => granted(await world.as(first).getMeetingAsHost({ meetingId }))

describe('what a bench is for', () => {
  it('is 民主议事 from nothing, 困难化解 from a report, until its host says otherwise', async () => {
    const meetingId = await benches(world).opened()
    expect(await asHost(meetingId)).toMatchObject({ about: 'deliberation' })
    expect(await asHost(await benches(world).opened(await stages(world).accepted()))).toMatchObject({
      about: 'difficulty',
    })
    granted(await world.as(first).planMeeting({ meetingId, ...aPlan({ about: 'difficulty' }) }))
    expect(await asHost(meetingId)).toMatchObject({ about: 'difficulty' })
  })

  it('stays as it is where an older phone plans without saying it', async () => {
    const meetingId = await benches(world).opened(await stages(world).accepted())
    granted(await world.as(first).planMeeting({ meetingId, ...aPlan() }))
    expect(await asHost(meetingId)).toMatchObject({ about: 'difficulty' })
  })

  it('is read by neighbours and workers, on the card and on the page', async () => {
    const meetingId = await benches(world).published({ about: 'difficulty' })
    const says = { about: 'difficulty' }
    expect(granted(await world.as(wang).getMeeting({ meetingId }))).toMatchObject(says)
    expect(
      granted(await world.as(wang).listMeetings({ list: 'coming', communityId: 'community-1' })).rows,
    ).toMatchObject([says])
    expect(granted(await world.as(chen).getMeetingAsWorker({ meetingId }))).toMatchObject(says)
    expect(granted(await world.as(chen).listMeetingsAsWorker({ list: 'coming' })).rows).toMatchObject([says])
  })

  it('stands in the exported rows of a month', async () => {
    await benches(world).attended()
    const { rows } = granted(await world.as(at('desk', chen)).exportMeetings({ month: '2026-01' }))
    expect(rows).toMatchObject([{ kind: 'bench', about: 'deliberation' }])
  })

  it('is not said of a bench of before, on which nobody was asked', async () => {
    const meetingId = await benches(world).published()
    const { about: _, ...before } = await world.shelves.one('meetings', meetingId)
    await world.shelves.remove('meetings', meetingId)
    await world.shelves.add('meetings', [before])
    expect(granted(await world.as(wang).getMeeting({ meetingId })).about).toBeUndefined()
  })

  it('is none of those for which posts meet', async () => {
    const meetingId = await benches(world).opened()
    const plan = { meetingId, ...aPlan(), about: 'huddle' as never }
    expect(await world.as(first).planMeeting(plan)).toMatchObject({ ok: false, refusal: 'INPUT_INVALID' })
  })
})
