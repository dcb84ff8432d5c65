import { aNeighbourForm } from '../support/builders/a-neighbour-report-form'
import { aReportForm } from '../support/builders/a-report-form'
import { DAY_MS, granted, openWorld, people, type Person, type World } from '../support/world'
import { mp3, sounds } from '../support/world/sounds'
import { stages } from '../support/world/report-stages'

const { wang, li, first, chen } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

type Said = Awaited<ReturnType<ReturnType<typeof sounds>['said']>> & { words?: string }

const spokenForm = (said: readonly Said[]) => ({ ...aReportForm({ sounds: [...said] }), text: undefined })

async function spoken(...seconds: number[]) {
  const said = await Promise.all(seconds.map((each) => sounds(world).said(wang, each)))
  return granted(await world.as(wang).submitReport(spokenForm(said))).reportId
}

const openedBy = async (reportId: string) => ({
  wang: granted(await world.as(wang).getMyReport({ reportId })),
  first: granted(await world.as(first).getReportAsHousehold({ reportId })),
  chen: granted(await world.as(chen).getReportAsWorker({ reportId })),
})

describe('what is said aloud', () => {
  it('alone is a whole report, and stands in every list by its length', async () => {
    const reportId = await spoken(12)
    const card = { reportId, gist: '语音12秒' }
    expect(granted(await world.as(wang).listMyReports({})).rows).toMatchObject([card])
    expect(granted(await world.as(first).getToday({})).toAccept.rows).toMatchObject([card])
    expect(await openedBy(reportId)).toMatchObject({ wang: { text: '语音12秒' }, first: { text: '语音12秒' } })
  })

  it('is heard by its sender, the household and the community, by an address of its own', async () => {
    const reportId = await spoken(12, 30)
    await world.mediaJudged()
    for (const { sounds: heard } of Object.values(await openedBy(reportId))) {
      expect(heard).toMatchObject([
        { seconds: 12, words: null },
        { seconds: 30, words: null },
      ])
      const answer = await fetch(heard?.[1]?.url ?? '')
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(mp3())
    }
  })

  it('stands for itself by what was understood of it, and after what was written', async () => {
    const said = { ...(await sounds(world).said(wang)), words: '三楼的灯不亮' }
    granted(await world.as(wang).submitReport(spokenForm([said])))
    granted(await world.as(wang).submitReport(aReportForm({ text: '垃圾没人收', sounds: [said] })))
    const gists = granted(await world.as(wang).listMyReports({})).rows.map(({ gist }) => gist)
    expect(gists.sort()).toEqual(['三楼的灯不亮', '垃圾没人收'])
  })

  it('answers a question, adds to a report and tells what was done, without a written word', async () => {
    const asked = await stages(world).asked()
    granted(await world.as(wang).answerQuestion({ reportId: asked, sounds: [await sounds(world).said(wang, 5)] }))
    granted(
      await world.as(wang).addToReport({ reportId: asked, photos: [], sounds: [await sounds(world).said(wang, 7)] }),
    )
    granted(
      await world
        .as(first)
        .resolveReport({ reportId: asked, photos: [], sounds: [await sounds(world).said(first, 9)] }),
    )
    await world.mediaJudged()
    for (const { timeline } of Object.values(await openedBy(asked))) {
      const told = timeline.filter(({ sounds: heard }) => heard?.[0])
      expect(told).toMatchObject([
        { event: 'answered', text: '语音5秒', sounds: [{ seconds: 5 }] },
        { event: 'added', text: '语音7秒', sounds: [{ seconds: 7 }] },
        { event: 'resolved', text: '语音9秒', sounds: [{ seconds: 9 }] },
      ])
      for (const { sounds: heard } of told) expect((await fetch(heard?.[0]?.url ?? '')).status).toBe(200)
    }
  })

  it('is taken from a worker, and from whoever files for a neighbour', async () => {
    const ours = await stages(world).withWorker()
    granted(
      await world
        .as(chen)
        .resolveReportAsWorker({ reportId: ours, photos: [], sounds: [await sounds(world).said(chen)] }),
    )
    const form = { ...aNeighbourForm(), text: undefined, sounds: [await sounds(world).said(first, 20)] }
    const { reportId } = granted(await world.as(first).fileForNeighbour(form))
    expect(granted(await world.as(first).getReportAsHousehold({ reportId })).sounds).toMatchObject([{ seconds: 20 }])
  })

  it('is hidden from everybody but its sender while it is not checked, words and all', async () => {
    const reportId = await spoken(12)
    const { sounds: kept } = await world.shelves.one('reports', reportId)
    const unchecked = (kept as object[]).map((sound) => ({ ...sound, checked: false, words: '灯不亮' }))
    await world.shelves.edit('reports', reportId, { sounds: unchecked })
    const { wang: own, first: others } = await openedBy(reportId)
    expect(own.sounds).toMatchObject([{ url: expect.stringContaining('http') as string, words: '灯不亮' }])
    expect(others.sounds).toMatchObject([{ url: null, words: null, seconds: 12 }])
  })

  it('is one report when it is sent twice', async () => {
    const form = { ...spokenForm([await sounds(world).said(wang)]), formId: world.press() }
    const one = granted(await world.as(wang).submitReport(form))
    expect(granted(await world.as(wang).submitReport(form))).toEqual(one)
    expect(granted(await world.as(wang).listMyReports({})).rows).toHaveLength(1)
  })

  it('becomes the topic of a bench, and goes from it with its resident’s data', async () => {
    const reportId = await spoken(12)
    granted(await world.as(first).acceptReport({ reportId }))
    const { meetingId } = granted(await world.as(first).openMeeting({ reportId }))
    const topics = async () => granted(await world.as(first).getMeetingAsHost({ meetingId })).topics
    expect(await topics()).toMatchObject([{ text: '语音12秒' }])
    granted(await world.as(wang).deleteMyData({}))
    expect(await topics()).toEqual([])
  })
})

describe('what is said aloud is refused', () => {
  const refusalOf = async (said: readonly Said[], by: Person<'resident'> = wang) => {
    const reply = await world.knock(by, 'submitReport', { ...spokenForm(said), formId: world.press() })
    return reply.ok ? 'taken' : reply.refusal
  }

  it('when there is nothing of it: neither a sound nor a word', async () => {
    expect(await refusalOf([])).toBe('INPUT_INVALID')
    const reportId = await stages(world).asked()
    for (const [procedure, by] of [['answerQuestion', wang] as const, ['resolveReport', first] as const])
      expect(
        await world.knock(by, procedure, {
          ...{ reportId, commandId: world.press(), sounds: [] },
          ...(by === first && { photos: [] }),
        }),
      ).toMatchObject({ ok: false, refusal: 'INPUT_INVALID' })
  })

  it('when there are more than three, or one is longer than a minute or no second long', async () => {
    const said = await sounds(world).said(wang)
    expect(await refusalOf([said, said, said, said])).toBe('INPUT_INVALID')
    for (const seconds of [61, 0, -1, 1.5]) expect(await refusalOf([{ ...said, seconds }])).toBe('INPUT_INVALID')
    expect(await refusalOf([{ ...said, seconds: 60 }])).toBe('taken')
  })

  it('when it is somebody else’s, lies elsewhere, or never got there', async () => {
    const said = await sounds(world).said(wang)
    expect(await refusalOf([await sounds(world).said(li)])).toBe('SOUND_NOT_YOURS')
    expect(await refusalOf([said], li)).toBe('SOUND_NOT_YOURS')
    expect(await refusalOf([{ ...said, fileId: said.fileId.replace('/sounds/', '/reports/') }])).toBe('SOUND_NOT_YOURS')
    expect(await refusalOf([{ ...said, fileId: said.fileId.replace('.mp3', '.webm') }])).toBe('SOUND_NOT_YOURS')
    expect(await refusalOf([{ ...said, fileId: said.fileId.replace('.mp3', '.exe') }])).toBe('INPUT_INVALID')
    expect(await world.shelves.all('reports')).toEqual([])
  })

  it('when it is larger than may be', async () =>
    expect(await refusalOf([await sounds(world).tooLarge(wang)])).toBe('SOUND_TOO_LARGE'))
})

describe('a sound that was handed in', () => {
  const tick = async () => granted((await world.tick()) as { ok: boolean; data?: unknown })

  it('goes a day later when nothing was sent with it, and stays with what was sent', async () => {
    const unsent = await sounds(world).uploaded(wang)
    const reportId = await spoken(12)
    const [{ fileId: sent }] = (await world.shelves.one('reports', reportId)).sounds as [{ fileId: string }]
    const result = await stages(world).accepted()
    const done = await sounds(world).said(first)
    granted(await world.as(first).resolveReport({ reportId: result, photos: [], sounds: [done] }))
    const there = () => Promise.all([unsent, sent, done.fileId].map(world.shelves.hasFile))
    await tick()
    expect(await there()).toEqual([true, true, true])
    world.cloud.time.advance(DAY_MS)
    await tick()
    expect(await there()).toEqual([false, true, true])
    expect(await world.shelves.all('uploads')).toEqual([])
  })

  it('is in what its resident takes along, and gone with what they delete', async () => {
    const reportId = await spoken(12)
    const { fileId } = ((await world.shelves.one('reports', reportId)).sounds as [{ fileId: string }])[0]
    granted(await world.as(wang).addToReport({ reportId, photos: [], sounds: [await sounds(world).said(wang, 7)] }))
    const [exported] = granted(await world.as(wang).exportMyReports({})).rows
    expect(exported).toMatchObject({
      text: '',
      sounds: [
        { seconds: 12, words: null },
        { seconds: 7, words: null },
      ],
    })
    granted(await world.as(wang).deleteMyData({}))
    expect(await world.shelves.hasFile(fileId)).toBe(false)
    expect(JSON.stringify(await world.shelves.one('reports', reportId))).not.toContain('/sounds/')
  })
})
