import { aNeighbourForm } from '../support/builders/a-neighbour-report-form'
import { aReportForm } from '../support/builders/a-report-form'
import { at, granted, openWorld, people, type World } from '../support/world'
import { stages } from '../support/world/report-stages'

const { wang, li, first, chen } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const aForm = () => ({ ...aReportForm(), formId: world.press() })
const forms = (count: number) => Array.from({ length: count }, aForm)
const submit = (form: ReturnType<typeof aForm>) => world.as(wang).submitReport(form)

type Answer = { ok: boolean; refusal?: string }

/** How often each was answered. */
function tally(answers: readonly Answer[]) {
  const counts: Record<string, number> = {}
  for (const { ok, refusal = 'ok' } of answers) counts[ok ? 'ok' : refusal] = (counts[ok ? 'ok' : refusal] ?? 0) + 1
  return counts
}

describe('thirty reports of one resident sent in the same moment', () => {
  it('are ten, and twenty are kept for tomorrow', async () => {
    const answers = await Promise.all(forms(30).map(submit))
    expect(tally(answers)).toEqual({ ok: 10, TOO_MANY_REPORTS_TODAY: 20 })
    expect(await world.shelves.all('reports')).toHaveLength(10)
  })

  it('each pressed twice, are ten; a form that was taken is taken again', async () => {
    const sent = forms(15)
    const answers = await Promise.all([...sent, ...sent].map(submit))
    const ids = answers.flatMap((reply) => (reply.ok ? [reply.data.reportId] : []))
    expect(new Set(ids).size).toBe(10)
    expect(await world.shelves.all('reports')).toHaveLength(10)
    const again = await Promise.all(sent.map(submit))
    expect(tally(again)).toEqual({ ok: 10, TOO_MANY_REPORTS_TODAY: 5 })
  })

  it('by somebody who was never here are ten too', async () => {
    const newcomer = { openId: 'o-newcomer', door: 'resident' } as const
    const answers = await Promise.all(forms(30).map((form) => world.as(newcomer).submitReport(form)))
    expect(tally(answers)).toEqual({ ok: 10, TOO_MANY_REPORTS_TODAY: 20 })
  })

  it('are ten, too, when they delete their data between', async () => {
    const danger = forms(40).map((form) => ({ ...form, category: 'danger' as const }))
    const answers: Answer[] = []
    for (let sent = 0; sent < danger.length; sent += 5) {
      answers.push(...(await Promise.all(danger.slice(sent, sent + 5).map(submit))))
      granted(await world.as(wang).deleteMyData({}))
    }
    expect(tally(answers)).toEqual({ ok: 10, TOO_MANY_REPORTS_TODAY: 30 })
  })
})

describe('a day', () => {
  it('has ten again when the next one begins', async () => {
    for (const form of forms(10)) granted(await submit(form))
    expect(await submit(aForm())).toMatchObject({ refusal: 'TOO_MANY_REPORTS_TODAY' })
    world.later(0, 14)
    expect(tally(await Promise.all(forms(12).map(submit)))).toEqual({ ok: 10, TOO_MANY_REPORTS_TODAY: 2 })
  })

  it('takes a form that came in on an earlier day for what it is: no second report, and no place', async () => {
    const early = aForm()
    const others = forms(30)
    const reply = granted(await submit(early))
    for (let day = 0; day < 3; day++) {
      world.later(1)
      for (const form of others.slice(day * 10, day * 10 + 10)) granted(await submit(form))
    }
    world.later(1)
    expect(granted(await submit(early)).reportId).toBe(reply.reportId)
    expect(tally(await Promise.all(forms(11).map(submit)))).toEqual({ ok: 10, TOO_MANY_REPORTS_TODAY: 1 })
    expect(granted(await submit(early)).reportId).toBe(reply.reportId)
  })
})

describe('a report that its resident has hidden', () => {
  const hide = async (form: ReturnType<typeof aForm>) => {
    const { reportId } = granted(await submit({ ...form, category: 'care' }))
    granted(await world.as(wang).withdrawReport({ reportId }))
  }

  it('is not counted, so that no refusal tells of it', async () => {
    for (const form of forms(3)) await hide(form)
    expect(tally(await Promise.all(forms(12).map(submit)))).toEqual({ ok: 10, TOO_MANY_REPORTS_TODAY: 2 })
    expect(granted(await world.as(wang).getMe({})).reports).toBe(10)
  })

  it('takes no place when its form is sent again', async () => {
    const form = aForm()
    await hide(form)
    granted(await submit({ ...form, category: 'care' }))
    expect(tally(await Promise.all(forms(11).map(submit)))).toEqual({ ok: 10, TOO_MANY_REPORTS_TODAY: 1 })
  })

  it('makes no way round: thirty a day, hidden ones and all', async () => {
    for (const form of forms(30)) await hide(form)
    expect(await submit(aForm())).toMatchObject({ refusal: 'TOO_MANY_REPORTS_TODAY' })
    expect(await world.shelves.all('reports')).toHaveLength(30)
  })
})

describe('a place of the day', () => {
  const breakOff = () => world.cloud.faults.set([{ kind: 'status', rate: 1, action: 'database.insertDocument' }])

  it('is that form’s still when its call broke off', async () => {
    const sent = forms(10)
    breakOff()
    for (const form of sent)
      expect(await world.cloud.call('resident', { procedure: 'submitReport', input: form }, wang)).toMatchObject({
        refusal: 'BROKEN',
      })
    world.cloud.faults.clear()
    expect(await submit(aForm())).toMatchObject({ refusal: 'TOO_MANY_REPORTS_TODAY' })
    expect(tally(await Promise.all(sent.map(submit)))).toEqual({ ok: 10 })
  })

  it('is free for others a minute after its call broke off and kept nothing', async () => {
    granted(await submit(aForm()))
    breakOff()
    for (const form of forms(9)) await world.cloud.call('resident', { procedure: 'submitReport', input: form }, wang)
    world.cloud.faults.clear()
    world.later(0, 0.02)
    expect(tally(await Promise.all(forms(12).map(submit)))).toEqual({ ok: 9, TOO_MANY_REPORTS_TODAY: 3 })
  })

  it('is not taken by what is refused for something else', async () => {
    for (const form of forms(12))
      expect(await submit({ ...form, buildingId: 'building-nowhere' })).toMatchObject({ refusal: 'BUILDING_GONE' })
    expect(tally(await Promise.all(forms(11).map(submit)))).toEqual({ ok: 10, TOO_MANY_REPORTS_TODAY: 1 })
  })
})

describe('in the same moment', () => {
  it('forty of a household’s neighbours are thirty, and a worker has thirty of their own', async () => {
    const file = () => world.as(first).fileForNeighbour(aNeighbourForm())
    expect(tally(await Promise.all(Array.from({ length: 40 }, file)))).toEqual({ ok: 30, TOO_MANY_REPORTS_TODAY: 10 })
    granted(await world.as(chen).fileForNeighbourAsWorker(aNeighbourForm()))
  })

  it('eight suggestions are five', async () => {
    const suggest = () => world.as(wang).sendSuggestion({ text: '字可以再大一点' })
    const answers = await Promise.all(Array.from({ length: 8 }, suggest))
    expect(tally(answers)).toEqual({ ok: 5, TOO_MANY_SUGGESTIONS_TODAY: 3 })
    expect(await world.shelves.all('suggestions')).toHaveLength(5)
    granted(await world.as(li).sendSuggestion({ text: '字可以再大一点' }))
  })

  it('fifteen drafts of a bench are ten', async () => {
    const open = () => world.as(first).openMeeting({})
    const answers = await Promise.all(Array.from({ length: 15 }, open))
    expect(tally(answers)).toEqual({ ok: 10, TOO_MANY_MEETINGS_TODAY: 5 })
  })

  it('forty additions to a report are thirty', async () => {
    const reportId = await stages(world).accepted()
    const add = () => world.as(wang).addToReport({ reportId, text: '四楼的也不亮', photos: [] })
    const answers: Answer[] = []
    for (let sent = 0; sent < 40; sent += 8) answers.push(...(await Promise.all(Array.from({ length: 8 }, add))))
    expect(tally(answers)).toEqual({ ok: 30, TOO_MANY_ADDITIONS: 10 })
    const { timeline, allowedActions } = granted(await world.as(wang).getMyReport({ reportId }))
    expect(timeline.filter(({ event }) => event === 'added')).toHaveLength(30)
    expect(allowedActions).not.toContain('add')
  })

  it('somebody at home who holds a post has what everybody has', async () => {
    const atHome = world.as(at('resident', first))
    const answers = await Promise.all(forms(11).map((form) => atHome.submitReport(form)))
    expect(tally(answers)).toEqual({ ok: 10, TOO_MANY_REPORTS_TODAY: 1 })
  })
})
