import { granted, openWorld, people, type World } from '../support/world'
import { aReportForm } from '../support/builders/a-report-form'
import { benches, minutes as aboutTopics } from '../support/world/meeting-stages'
import { sounds } from '../support/world/sounds'
import { stages } from '../support/world/report-stages'

const { wang, first, chen } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const check = '/wxa/media_check_async'
const minutes = (count: number) => world.later(0, count / 60)
const asks = () => world.cloud.wechat.sent().filter(({ api }) => api === check)
const inQueue = async () => granted(await world.as(chen).listQueue({ queue: 'checking' })).rows
const judged = (suggest: 'risky' | 'review') =>
  world.cloud.wechat.judgeMedia(() => ({ suggest, label: 20002 }), Infinity)

/** The smallest picture there is: one pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function uploaded(folder: string, openId = wang.openId) {
  const answer = await fetch(`${world.cloud.url}/files/${folder}/lamp.png`, {
    method: 'POST',
    headers: { 'x-wx-openid': openId, 'content-type': 'image/png' },
    body: picture,
  })
  return ((await answer.json()) as { fileID: string }).fileID
}

async function submittedWithPhoto() {
  const formId = world.press()
  const { folder } = granted(await world.as(wang).getPhotoFolder({ formId }))
  const photos = [await uploaded(folder)]
  return granted(await world.as(wang).submitReport({ ...aReportForm({ photos }), formId })).reportId
}

const photosAs = {
  sender: async (reportId: string) => granted(await world.as(wang).getMyReport({ reportId })).photos,
  household: async (reportId: string) => granted(await world.as(first).getReportAsHousehold({ reportId })).photos,
  worker: async (reportId: string) => granted(await world.as(chen).getReportAsWorker({ reportId })).photos,
}
const shown = { checked: true, url: expect.any(String) as string }
const unchecked = { checked: false, url: expect.any(String) as string }
const hidden = { checked: false, url: null }

describe('a photo that comes in', () => {
  it('is seen by its sender and by workers until WeChat has looked, and then by the household too', async () => {
    const reportId = await submittedWithPhoto()
    expect(await photosAs.sender(reportId)).toEqual([unchecked])
    expect(await photosAs.household(reportId)).toEqual([hidden])
    expect(await photosAs.worker(reportId)).toEqual([unchecked])
    expect(granted(await world.as(first).getToday({})).toAccept.rows[0]?.thumbnail).toBeUndefined()

    expect(await world.mediaJudged()).toBe(1)
    expect(asks().map(({ body }) => body)).toMatchObject([
      { media_type: 2, version: 2, scene: 2, openid: wang.openId, media_url: expect.stringMatching(/^http/) as string },
    ])
    expect(await photosAs.household(reportId)).toEqual([shown])
    expect(granted(await world.as(first).getToday({})).toAccept.rows[0]?.thumbnail).toEqual(expect.any(String))
    expect(await inQueue()).toEqual([])
  })

  it('is asked about once, however often the clock comes round, and by two ticks at once', async () => {
    await submittedWithPhoto()
    await Promise.all([world.tick(), world.tick()])
    minutes(1)
    await world.tick()
    await world.cloud.wechat.pushMediaVerdicts()
    minutes(40)
    await world.tick()
    expect(await inQueue()).toEqual([])
  })

  it.each(['risky', 'review'] as const)(
    'stays hidden when WeChat says %s, and a worker sees why it waits',
    async (suggest) => {
      judged(suggest)
      const reportId = await submittedWithPhoto()
      await world.mediaJudged()
      expect(await photosAs.household(reportId)).toEqual([hidden])
      expect(await inQueue()).toMatchObject([{ reportId, state: 'routed', lookAt: ['photo'] }])
      expect(granted(await world.as(chen).getReportAsWorker({ reportId })).allowedActions).toEqual(
        expect.arrayContaining(['pass-check', 'keep-hidden']),
      )
    },
  )

  it('is shown once a worker has passed it', async () => {
    judged('risky')
    const reportId = await submittedWithPhoto()
    await world.mediaJudged()
    granted(await world.as(chen).passCheck({ reportId }))
    expect(await photosAs.household(reportId)).toEqual([shown])
    expect(await inQueue()).toEqual([])
  })

  it('stays with its sender and workers once a worker has left it hidden', async () => {
    judged('risky')
    const reportId = await submittedWithPhoto()
    await world.mediaJudged()
    granted(await world.as(chen).keepContentHidden({ reportId }))
    expect(await photosAs.household(reportId)).toEqual([hidden])
    expect(await photosAs.sender(reportId)).toEqual([unchecked])
    expect(await inQueue()).toEqual([])
  })

  it('is for a worker when no verdict has come within thirty minutes, and a later one changes nothing', async () => {
    const reportId = await submittedWithPhoto()
    await world.tick()
    minutes(29)
    await world.tick()
    expect(await inQueue()).toEqual([])
    minutes(1)
    await world.tick()
    expect(await inQueue()).toMatchObject([{ reportId, lookAt: ['photo'] }])
    expect(await world.cloud.wechat.pushMediaVerdicts()).toBe(1)
    expect(await photosAs.household(reportId)).toEqual([hidden])
    // What is left to wait for is the end of its household's days.
    expect((await world.shelves.one('reports', reportId)).dueAt).toEqual(new Date('2026-01-15T16:00:00Z'))
  })

  it('is asked about again with growing pauses while WeChat does not take it, and then is for a worker', async () => {
    world.cloud.wechat.failNext(check, 45009, 4)
    const reportId = await submittedWithPhoto()
    for (let minute = 0; minute < 40; minute++) {
      await world.tick()
      minutes(1)
    }
    expect(asks()).toHaveLength(4)
    expect(await inQueue()).toMatchObject([{ reportId, lookAt: ['photo'] }])
  })

  it('that is gone is for nobody to wait for when its resident has taken everything back', async () => {
    const reportId = await submittedWithPhoto()
    granted(await world.as(wang).deleteMyData({}))
    for (let round = 0; round < 3; round++) {
      minutes(31)
      await world.tick()
    }
    expect(await inQueue()).toEqual([])
    expect(await world.shelves.one('reports', reportId)).toMatchObject({ photos: [], mediaChecks: [] })
  })

  it('of what was done is seen by whoever handed it in, and by the resident once WeChat has looked', async () => {
    const reportId = await stages(world).accepted()
    const commandId = world.press()
    const { folder } = granted(await world.as(first).getPhotoFolderAsStaff({ formId: commandId }))
    const photos = [await uploaded(folder, first.openId)]
    granted(await world.as(first).resolveReport({ reportId, commandId, text: '灯换好了', photos }))
    const asHousehold = async () => granted(await world.as(first).getReportAsHousehold({ reportId })).timeline.at(-1)
    const asResident = async () => granted(await world.as(wang).getMyReport({ reportId })).timeline.at(-1)
    expect(await asHousehold()).toMatchObject({ photos: [unchecked] })
    expect(await asResident()).toMatchObject({ photos: [hidden] })
    await world.mediaJudged()
    expect(await asResident()).toMatchObject({ photos: [shown] })
  })
})

describe('a sound that comes in', () => {
  it('is heard by the household once WeChat has listened; in danger by whoever is on duty at once', async () => {
    const formId = world.press()
    const said = await sounds(world).said(wang)
    const { text: _, ...form } = aReportForm()
    const { reportId } = granted(await world.as(wang).submitReport({ ...form, formId, sounds: [said] }))
    const asHousehold = async () => granted(await world.as(first).getReportAsHousehold({ reportId })).sounds
    expect(await asHousehold()).toMatchObject([hidden])
    expect(granted(await world.as(chen).getReportAsWorker({ reportId })).sounds).toMatchObject([unchecked])
    await world.mediaJudged()
    expect(asks().map(({ body }) => body)).toMatchObject([{ media_type: 1 }])
    expect(await asHousehold()).toMatchObject([shown])
  })
})

describe('a photo of a meeting’s minutes', () => {
  async function minutedWithPhoto() {
    const meetingId = await benches(world).signedUp()
    benches(world).begins()
    const commandId = world.press()
    const { folder } = granted(await world.as(first).getPhotoFolderAsStaff({ formId: commandId }))
    const photos = [await uploaded(folder, first.openId)]
    granted(await world.as(first).writeMinutes({ meetingId, commandId, ...aboutTopics(['装充电桩']), photos }))
    granted(await world.as(first).publishMinutes({ meetingId }))
    return { meetingId, photos }
  }
  const asNeighbour = async (meetingId: string) => granted(await world.as(wang).getMeeting({ meetingId })).photos

  it('is seen by its host, and by everybody once WeChat has looked', async () => {
    const { meetingId } = await minutedWithPhoto()
    expect(granted(await world.as(first).getMeetingAsHost({ meetingId })).photos).toMatchObject([unchecked])
    expect(await asNeighbour(meetingId)).toEqual([hidden])
    await world.mediaJudged()
    expect(await asNeighbour(meetingId)).toEqual([shown])
    expect(asks().map(({ body }) => body)).toMatchObject([{ openid: first.openId, media_type: 2 }])
  })

  it('stays hidden when it is unfit, until a worker has passed it', async () => {
    judged('risky')
    const { meetingId } = await minutedWithPhoto()
    await world.mediaJudged()
    expect(await asNeighbour(meetingId)).toEqual([hidden])
    const asWorker = async () => granted(await world.as(chen).getMeetingAsWorker({ meetingId }))
    expect(await asWorker()).toMatchObject({
      photos: [unchecked],
      lookAt: ['photo'],
      allowedActions: ['pass-check', 'keep-hidden'],
    })
    granted(await world.as(chen).passMeetingCheck({ meetingId }))
    expect(await asNeighbour(meetingId)).toEqual([shown])
    expect(await asWorker()).toMatchObject({ allowedActions: [] })
  })

  it('stays hidden once a worker has left it so', async () => {
    judged('risky')
    const { meetingId } = await minutedWithPhoto()
    await world.mediaJudged()
    granted(await world.as(chen).keepMeetingPhotosHidden({ meetingId }))
    expect(await asNeighbour(meetingId)).toEqual([hidden])
    expect(granted(await world.as(chen).listMeetingsAsWorker({ list: 'checking' })).rows).toEqual([])
  })
})

describe('the door at which WeChat brings its verdicts', () => {
  const verdictOn = (trace: string, suggest = 'pass') => ({
    MsgType: 'event',
    Event: 'wxa_media_check',
    trace_id: trace,
    version: 2,
    errcode: 0,
    errmsg: 'ok',
    result: { suggest, label: 100 },
  })
  const traceOf = async (reportId: string) =>
    (await world.shelves.one('reports', reportId)).mediaChecks as { trace: string }[]

  it.each([
    ['a person', wang],
    ['a phone that nobody is signed in on', undefined],
  ])('refuses what %s sends, though it knew the id of a verdict that waits', async (_, by) => {
    const reportId = await submittedWithPhoto()
    await world.tick()
    const [waiting] = await traceOf(reportId)
    expect(await world.cloud.call('wechat', verdictOn(waiting?.trace ?? ''), by)).toMatchObject({
      ok: false,
      refusal: 'NOT_SIGNED_IN',
    })
    expect(await photosAs.household(reportId)).toEqual([hidden])
  })

  it('changes nothing for a verdict that comes a second time', async () => {
    const reportId = await submittedWithPhoto()
    await world.mediaJudged()
    const { version } = await world.shelves.one('reports', reportId)
    await world.cloud.wechat.pushMediaVerdicts()
    expect(await world.shelves.one('reports', reportId)).toMatchObject({ version })
  })
})
