import * as fc from 'fast-check'
import * as z from 'zod/mini'
import { granted, openWorld, people, type Person, type World } from '../support/world'
import { allCases, titled } from '../support/cases/all-cases'
import type { AnyCase } from '../support/cases/case'
import { setScene } from '../support/cases/scene'
import { missing, placesIn, poisons, withAt, withProto } from '../support/cases/spoil-input'
import { aReportForm } from '../support/builders/a-report-form'
import { stages } from '../support/world/report-stages'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

/** How each kind of person opens a report. */
const readers = { resident: 'getMyReport', household: 'getReportAsHousehold', worker: 'getReportAsWorker' }

const kept = () => world.shelves.everythingButLog()

/** A declared refusal, or, where the contract takes it after all, an answer; never broken. */
async function isTaken({ name, procedure }: AnyCase, by: Person, input: unknown) {
  const reply = await world.knock(by, name, input)
  if (reply.ok) return z.safeParse(procedure.input, input).success
  return ['INPUT_INVALID', ...procedure.refusals].includes(reply.refusal)
}

describe.each(titled(allCases))('%s', (_, each) => {
  const { name, procedure } = each
  const scene = setScene(() => world, each)
  const fits = (input: unknown) => z.safeParse(procedure.input, input).success

  it('refuses whatever does not fit, and keeps nothing of it', async () => {
    const { by, input } = scene.ready()
    const spoilt = [
      ...placesIn(input).flatMap((path, at) => [
        withAt(input, path, missing),
        withAt(input, path, { $gt: '' }),
        // Every place gets another one, so that all are met by every kind of field.
        withAt(input, path, poisons[(at + name.length) % poisons.length]),
      ]),
      { ...input, more: 1 },
      { ...input, openId: people.li.openId, role: 'worker' },
      withProto(input),
      undefined,
      null,
      [],
      'text',
      [input],
    ].filter((wrong) => !fits(wrong))
    const before = await kept()
    for (const wrong of spoilt)
      expect([wrong, await world.knock(by, name, wrong)]).toMatchObject([
        wrong,
        { ok: false, refusal: 'INPUT_INVALID' },
      ])
    expect(spoilt.length).toBeGreaterThan(5)
    expect(await kept()).toEqual(before)
  })

  it('is never broken by anything that can travel', async () => {
    const { by, input } = scene.ready()
    const anything = fc.oneof(
      fc.json().map((text) => JSON.parse(text) as unknown),
      fc.string({ unit: 'grapheme' }),
    )
    const spoilt = fc
      .tuple(fc.constantFrom([], ...placesIn(input)), anything)
      .map(([path, put]) => withAt(input, path, put))
    await fc.assert(
      fc.asyncProperty(spoilt, async (wrong) => expect(await isTaken(each, by, wrong)).toBe(true)),
      { numRuns: 8, seed: 20260112 },
    )
  })
})

describe('an event that is no question', () => {
  it.each(['resident', 'household', 'worker', 'posts', 'meetings', 'speech'] as const)(
    'is refused at the %s’s door',
    async (door) => {
      const by = {
        resident: people.wang,
        household: people.first,
        worker: people.chen,
        posts: people.chen,
        meetings: people.chen,
        speech: people.wang,
      }[door]
      for (const event of [
        {},
        { procedure: 7, input: {} },
        { procedure: 'nothing', input: {} },
        { procedure: '__proto__', input: {} },
        { procedure: 'constructor', input: {} },
        { procedure: 'toString', input: {} },
        { procedure: ['getMe'], input: {} },
        { procedure: { $gt: '' }, input: {} },
      ])
        expect(await world.cloud.call(door, event, by)).toMatchObject({ ok: false, refusal: 'INPUT_INVALID' })
    },
  )

  it('is refused by the platform when it is no JSON, or too large', async () => {
    const send = (body: string) =>
      fetch(`${world.cloud.url}/call/resident`, { method: 'POST', headers: { 'x-wx-openid': 'o-wang' }, body })
    expect((await send('not json')).status).toBe(400)
    const text = '灯'.repeat(35_000)
    expect((await send(JSON.stringify({ procedure: 'sendSuggestion', input: { text } }))).status).toBe(413)
  })
})

describe('ids', () => {
  beforeEach(() => world.begin())

  it('of somebody else, or of another kind of thing, lead nowhere', async () => {
    const reportId = await stages(world).accepted()
    const before = await kept()
    for (const id of ['household-1', 'community-1', 'term-chen', 'person-o-wang', reportId.slice(0, -1)])
      for (const by of [people.first, people.chen, people.wang])
        expect(await world.knock(by, readers[by.door], { reportId: id })).toMatchObject({
          ok: false,
          refusal: 'NOT_FOUND',
        })
    expect(await kept()).toEqual(before)
  })

  it('of a photo are taken from one’s own folder for this form only', async () => {
    const formId = world.press()
    const { folder } = granted(await world.as(people.wang).getPhotoFolder({ formId }))
    const { folder: others } = granted(await world.as(people.li).getPhotoFolder({ formId }))
    const { folder: earlier } = granted(await world.as(people.wang).getPhotoFolder({ formId: world.press() }))
    const base = 'cloud://local.6c6f-local-1250000000'
    for (const photo of [
      `${base}/${others}/a.jpg`,
      `${base}/${earlier}/a.jpg`,
      `${base}/${folder}/../a.jpg`,
      `${base}/${folder}/a.jpg/${folder}/../b.jpg`,
      `${base}/${others}/x/${folder}/a.jpg`,
    ])
      expect(await world.as(people.wang).submitReport(aReportForm({ formId, photos: [photo] }))).toMatchObject({
        ok: false,
        refusal: 'PHOTO_NOT_YOURS',
      })
    const mine = aReportForm({ formId, photos: [`${base}/${folder}/a.jpg`] })
    expect(await world.as(people.wang).submitReport(mine)).toMatchObject({ ok: true })
  })
})

describe('what a person writes', () => {
  beforeEach(() => world.begin())

  it('keeps its emoji and its meaning, and loses what cannot be seen or turns the reading round', async () => {
    const text = '\u202e灯\u200b不亮\u0000👨‍👩‍👧\r\n三天了\u2066'
    const reportId = await stages(world).submitted({ text })
    expect(granted(await world.as(people.wang).getMyReport({ reportId })).text).toBe('灯不亮👨‍👩‍👧\n三天了')
  })
})
