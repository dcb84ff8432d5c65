import { at, granted, HOUR_MS, openWorld, people, type Person, type World } from '../support/world'
import { sounds } from '../support/world/sounds'

const { wang, first, next } = people
const communityId = 'community-1'

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const recognise = (by: Person, fileId: string, of = communityId) =>
  world.as(at('speech', by)).recogniseSound({ communityId: of, fileId })

const isOn = async (of: string) => granted(await world.as(at('speech', wang)).getSpeechSwitch({ communityId: of })).on

describe('what was said aloud is written down', () => {
  it('by the engine of dialects, from the sound itself, and costs nothing more when it is asked for again', async () => {
    world.cloud.speech.hear((sound) => (sound.length === 400 ? ' 三楼的灯不亮。 ' : undefined))
    const fileId = await sounds(world).uploaded(wang)
    expect(granted(await recognise(wang, fileId))).toEqual({ words: '三楼的灯不亮。' })
    expect(granted(await recognise(wang, fileId))).toEqual({ words: '三楼的灯不亮。' })
    expect(world.cloud.speech.sent()).toMatchObject([{ engine: '16k_zh_dialect', format: 'mp3', bytes: 400 }])
  })

  it('for whoever holds a post too', async () => {
    expect(granted(await recognise(first, await sounds(world).uploaded(first))).words).not.toBe('')
  })

  it('only where the street has it so', async () => {
    expect([await isOn('community-1'), await isOn('community-2')]).toEqual([true, true])
    expect([await isOn('community-9'), await isOn('nowhere')]).toEqual([false, false])
    await world.shelves.edit('streets', 'street-1', { speech: false })
    expect(await isOn('community-1')).toBe(false)
    const fileId = await sounds(world).uploaded(wang)
    expect(await recognise(wang, fileId)).toMatchObject({ ok: false, refusal: 'SPEECH_OFF' })
    expect(world.cloud.speech.sent()).toEqual([])
  })

  it('for nobody else than its speaker, and for nobody without an openid', async () => {
    const fileId = await sounds(world).uploaded(wang)
    for (const other of [people.li, first, next])
      expect(await recognise(other, fileId)).toMatchObject({ ok: false, refusal: 'SOUND_NOT_YOURS' })
    const gone = fileId.replace(/[a-z0-9]+\.mp3$/, 'press99999999999999999999.mp3')
    expect(await recognise(wang, gone)).toMatchObject({ ok: false, refusal: 'SOUND_NOT_YOURS' })
    const asked = { procedure: 'recogniseSound', input: { communityId, fileId } }
    expect(await world.cloud.call('speech', asked)).toMatchObject({ ok: false, refusal: 'NOT_SIGNED_IN' })
    expect(world.cloud.speech.sent()).toEqual([])
  })

  it('thirty times a day, and again on the next', async () => {
    for (let told = 0; told < 30; told++) granted(await recognise(wang, await sounds(world).uploaded(wang)))
    const fileId = await sounds(world).uploaded(wang)
    expect(await recognise(wang, fileId)).toMatchObject({ ok: false, refusal: 'TOO_MANY_SOUNDS_TODAY' })
    expect(world.cloud.speech.sent()).toHaveLength(30)
    world.cloud.time.advance(14 * HOUR_MS)
    granted(await recognise(wang, fileId))
  })
})

describe('where nobody can write it down', () => {
  it('it is said so, the sound stays, and no place of the day is lost', async () => {
    const fileId = await sounds(world).uploaded(wang)
    for (const code of [
      'RequestLimitExceeded',
      'AuthFailure.SecretIdNotFound',
      'FailedOperation.UserHasNoFreeAmount',
    ]) {
      world.cloud.speech.failNext(code)
      expect(await recognise(wang, fileId)).toMatchObject({ ok: false, refusal: 'NOT_RECOGNISED' })
    }
    expect(await world.shelves.hasFile(fileId)).toBe(true)
    const taken = (await world.shelves.all('quotas')).flatMap(({ sounds: places = [] }) => places as unknown[])
    expect(taken).toEqual([])
    expect(granted(await recognise(wang, fileId)).words).not.toBe('')
  })

  it('nothing understood is nothing written', async () => {
    world.cloud.speech.hear(() => '')
    const fileId = await sounds(world).uploaded(wang)
    expect(await recognise(wang, fileId)).toMatchObject({ ok: false, refusal: 'NOT_RECOGNISED' })
  })

  it.each(['hang', 'drop', 'status'] as const)('nobody waits for a recogniser for ever: %s', async (kind) => {
    const fileId = await sounds(world).uploaded(wang)
    world.cloud.faults.set([{ kind, rate: 1, action: 'asr/*' }])
    expect(await recognise(wang, fileId)).toMatchObject({ ok: false, refusal: 'NOT_RECOGNISED' })
    world.cloud.faults.clear()
  })
})
