import { granted, openWorld, people, type Person, type World } from '../support/world'
import { aNeighbourForm } from '../support/builders/a-neighbour-report-form'
import { aReportForm } from '../support/builders/a-report-form'

const { wang, li, first, chen } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

/** The smallest picture there is: one pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Puts a picture where the door said, as a phone does; gives its id. */
async function uploaded(folder: string, name = 'lamp.png') {
  const answer = await fetch(`${world.cloud.url}/files/${folder}/${name}`, {
    method: 'POST',
    headers: { 'x-wx-openid': wang.openId, 'content-type': 'image/png' },
    body: picture,
  })
  return ((await answer.json()) as { fileID: string }).fileID
}

async function submittedWithPhoto() {
  const formId = world.press()
  const { folder } = granted(await world.as(wang).getPhotoFolder({ formId }))
  const photos = [await uploaded(folder)]
  return granted(await world.as(wang).submitReport(aReportForm({ formId, photos }))).reportId
}

describe('a photo of a report', () => {
  it('is seen by its sender, the household and the community, by an address of their own', async () => {
    const reportId = await submittedWithPhoto()
    await world.mediaJudged()
    const seen = [
      granted(await world.as(wang).getMyReport({ reportId })).photos,
      granted(await world.as(first).getReportAsHousehold({ reportId })).photos,
      granted(await world.as(chen).getReportAsWorker({ reportId })).photos,
    ]
    for (const [photo] of seen) {
      const answer = await fetch(photo?.url ?? '')
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(picture)
    }
  })

  it('is seen however many there are: more than the cloud gives addresses for at once', async () => {
    const { folder } = granted(await world.as(wang).getPhotoFolder({ formId: world.press() }))
    const fileIds = await Promise.all(Array.from({ length: 51 }, (_, index) => uploaded(`${folder}/${index}`)))
    const reportId = await submittedWithPhoto()
    await world.shelves.edit('reports', reportId, { photos: fileIds.map((fileId) => ({ fileId, checked: true })) })
    const { photos } = granted(await world.as(wang).getMyReport({ reportId }))
    expect(photos).toHaveLength(51)
    for (const { url } of photos) expect((await fetch(url ?? '')).status).toBe(200)
    granted(await world.as(wang).deleteMyData({}))
    for (const { url } of photos) expect((await fetch(url ?? '')).status).toBe(404)
  })

  it.each([
    ['a household', first],
    ['a worker', chen],
  ] as const)('that %s took for a neighbour is seen by both, and by nobody before', async (_, by) => {
    const formId = world.press()
    const { folder } = granted(await world.as(by as typeof first).getPhotoFolderAsStaff({ formId }))
    const photos = [await uploaded(folder)]
    const form = { ...aNeighbourForm({ photos }), formId }
    const { reportId } = granted(
      by === chen ? await world.as(chen).fileForNeighbourAsWorker(form) : await world.as(first).fileForNeighbour(form),
    )
    await world.mediaJudged()
    const seen = [
      granted(await world.as(first).getReportAsHousehold({ reportId })).photos,
      granted(await world.as(chen).getReportAsWorker({ reportId })).photos,
    ]
    for (const [photo] of seen) {
      const answer = await fetch(photo?.url ?? '')
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(picture)
    }
  })

  it('that is still being looked at is seen by its sender alone', async () => {
    const reportId = await submittedWithPhoto()
    const { photos } = (await world.shelves.one('reports', reportId)) as unknown as { photos: object[] }
    await world.shelves.edit('reports', reportId, { photos: photos.map((photo) => ({ ...photo, checked: false })) })
    expect(granted(await world.as(wang).getMyReport({ reportId })).photos).toMatchObject([{ url: expect.any(String) }])
    expect(granted(await world.as(first).getReportAsHousehold({ reportId })).photos).toEqual([
      { url: null, checked: false },
    ])
  })

  it('that is gone leaves the report readable', async () => {
    const formId = world.press()
    const { folder } = granted(await world.as(wang).getPhotoFolder({ formId }))
    const photos = [`cloud://local.6c6f-local-1250000000/${folder}/gone.jpg`]
    const { reportId } = granted(await world.as(wang).submitReport(aReportForm({ formId, photos })))
    expect(granted(await world.as(first).getReportAsHousehold({ reportId })).photos).toEqual([
      { url: null, checked: false },
    ])
  })

  it('goes with everything else when the resident deletes their data', async () => {
    const reportId = await submittedWithPhoto()
    const url = granted(await world.as(wang).getMyReport({ reportId })).photos[0]?.url ?? ''
    granted(await world.as(wang).deleteMyData({}))
    expect((await fetch(url)).status).toBe(404)
  })
})

describe('photos that were handed in', () => {
  const names = ['a'.repeat(20), 'b'.repeat(20)]
  const isThere = (fileId: string) => world.shelves.hasFile(fileId)

  async function handedIn(formId: string) {
    const { folder, isFresh } = granted(await world.as(wang).getPhotoFolder({ formId, names }))
    const fileIds = await Promise.all(names.map((name) => uploaded(folder, `${name}.jpg`)))
    return { fileIds, isFresh }
  }

  it('and never sent go after a day, and what was to be sent is forgotten', async () => {
    const { fileIds } = await handedIn(world.press())
    world.later(0, 23)
    await world.tick()
    for (const fileId of fileIds) expect(await isThere(fileId)).toBe(true)
    world.later(0, 1.1)
    await world.tick()
    for (const fileId of fileIds) expect(await isThere(fileId)).toBe(false)
    expect(await world.shelves.all('uploads')).toEqual([])
  })

  it('and sent stay: with the report, and those beside it that were taken out again go', async () => {
    const formId = world.press()
    const { fileIds } = await handedIn(formId)
    granted(await world.as(wang).submitReport(aReportForm({ formId, photos: fileIds.slice(0, 1) })))
    world.later(1, 1)
    await world.tick()
    expect(await Promise.all(fileIds.map(isThere))).toEqual([true, false])
  })

  // Whoever asks again because an answer was lost is told of the first.
  const onAGoodDay = process.env.BAD_DAY ? () => {} : it
  onAGoodDay('and are sent a day later go once more: the door says that nothing of before counts', async () => {
    const formId = world.press()
    expect((await handedIn(formId)).isFresh).toBe(true)
    expect((await handedIn(formId)).isFresh).toBe(false)
    world.later(1, 1)
    await world.tick()
    const { fileIds, isFresh } = await handedIn(formId)
    expect(isFresh).toBe(true)
    world.later(0, 1)
    granted(await world.as(wang).submitReport(aReportForm({ formId, photos: fileIds })))
    world.later(1, 1)
    await world.tick()
    expect(await Promise.all(fileIds.map(isThere))).toEqual([true, true])
  })
})

describe('a folder for photos', () => {
  it('is one’s own for each form, and tells nothing of whose it is', async () => {
    const [formId, other] = [world.press(), world.press()]
    const folderOf = async (by: Person<'resident'>, form: string) =>
      granted(await world.as(by).getPhotoFolder({ formId: form })).folder
    const folders = [await folderOf(wang, formId), await folderOf(wang, other), await folderOf(li, formId)]
    expect(new Set(folders).size).toBe(3)
    expect(await folderOf(wang, formId)).toBe(folders[0])
    expect(folders.join()).not.toContain('o-')
  })
})

describe('the picture on a card', () => {
  async function cards() {
    const { toAccept } = granted(await world.as(first).getToday({}))
    const listed = granted(await world.as(first).listHouseholdReports({ list: 'toAccept' }))
    const mine = granted(await world.as(wang).listMyReports({}))
    return { today: toAccept.rows, listed: listed.rows, mine: mine.rows }
  }
  const thumbnails = (rows: readonly { thumbnail?: string | undefined }[]) => rows.map(({ thumbnail }) => thumbnail)

  it('is the first of the report, in every list that it stands in', async () => {
    await submittedWithPhoto()
    await world.mediaJudged()
    for (const rows of Object.values(await cards())) {
      expect(rows).toHaveLength(1)
      const answer = await fetch(rows[0]?.thumbnail ?? '')
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(picture)
    }
  })

  it('is the community’s to see in a queue', async () => {
    const reportId = await submittedWithPhoto()
    granted(await world.as(first).returnReport({ reportId, reason: 'away' }))
    const { rows } = granted(await world.as(chen).listQueue({ queue: 'returned' }))
    expect((await fetch(rows[0]?.thumbnail ?? '')).status).toBe(200)
  })

  it('is seen by its sender alone while it is being looked at', async () => {
    const reportId = await submittedWithPhoto()
    const { photos } = (await world.shelves.one('reports', reportId)) as unknown as { photos: object[] }
    await world.shelves.edit('reports', reportId, { photos: photos.map((photo) => ({ ...photo, checked: false })) })
    const { mine, today, listed } = await cards()
    expect(thumbnails(mine)).toEqual([expect.any(String)])
    expect([today, listed].map(thumbnails)).toEqual([[undefined], [undefined]])
  })

  it('is missing where there is none, or where its file is gone', async () => {
    const formId = world.press()
    const { folder } = granted(await world.as(wang).getPhotoFolder({ formId }))
    const photos = [`cloud://local.6c6f-local-1250000000/${folder}/gone.jpg`]
    granted(await world.as(wang).submitReport(aReportForm({ formId, photos })))
    granted(await world.as(wang).submitReport(aReportForm()))
    const { mine, today } = await cards()
    expect([mine, today].map(thumbnails)).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ])
  })
})
