import { get } from 'node:http'
import { at, granted, openWorld, people, type World } from '../support/world'
import { communityId } from '../support/world/at-office'

const MAKING = '/wxa/getwxacodeunlimit'
const [first, second] = ['v1AAAAAAAAAA22', 'v1AAAAAAAAAA23']

let world: World
beforeAll(async () => void (world = await openWorld({ isOwn: true })))
afterAll(() => world.close())

const desk = (person = people.chen) => world.as(at('desk', person))
const made = () => world.cloud.wechat.sent().filter(({ api }) => api === MAKING)
const codesOf = async (tokens: string[]) => granted(await desk().getPlacardCodes({ communityId, tokens })).codes

describe('the pictures of placards’ codes', () => {
  it('are asked of WeChat once for each token, as large as there are, and kept', async () => {
    await world.begin()
    const codes = await codesOf([first, second])
    expect(codes.map(({ token }) => token)).toEqual([first, second])
    expect(made().map(({ body }) => body)).toEqual(
      [first, second].map((scene) => ({
        ...{ scene, page: 'pages/placard/index', width: 1280 },
        ...{ check_path: true, env_version: 'release' },
      })),
    )
    expect(await kindAt(codes[0]?.url ?? '')).toMatch(/^image\//)
    await codesOf([second, first])
    expect(made()).toHaveLength(2)
  })

  it('lie under names from which no token can be read', async () => {
    const [code] = await codesOf([first])
    expect(code?.url).not.toContain(first)
  })

  it('are asked for anew where WeChat gave none, and where its token had ended at once', async () => {
    await world.begin()
    const [fresh, other] = ['v1AAAAAAAAAA24', 'v1AAAAAAAAAA25']
    world.cloud.wechat.failNext(MAKING, 41030)
    expect(await desk().getPlacardCodes({ communityId, tokens: [fresh] })).toMatchObject({ refusal: 'NO_PLACARD_CODE' })
    expect(await codesOf([fresh])).toHaveLength(1)
    world.cloud.wechat.failNext(MAKING, 42001)
    expect(await codesOf([other])).toHaveLength(1)
  })

  it('are given of the code that counts now alone: not of one that was changed, nor of a household that is no more', async () => {
    await world.begin()
    const on = { communityId, householdId: 'household-1' }
    const { token } = granted(await desk().renewPlacard({ ...on, why: 'damaged' }))
    expect(await desk().getPlacardCodes({ communityId, tokens: [token, first] })).toMatchObject({ refusal: 'NOT_NOW' })
    expect(await codesOf([token])).toHaveLength(1)
    granted(await desk().retireHousehold(on))
    expect(await desk().getPlacardCodes({ communityId, tokens: [token] })).toMatchObject({ refusal: 'NOT_NOW' })
    expect(made()).toHaveLength(1)
  })

  it('are given to nobody but who sets that community up', async () => {
    for (const person of [people.zhou, people.grid, people.far])
      expect(await desk(person).getPlacardCodes({ communityId, tokens: [second] })).toMatchObject({
        refusal: 'NOT_FOUND',
      })
  })
})

function kindAt(url: string) {
  return new Promise<string | undefined>((resolve, reject) =>
    get(url, (answer) => resolve(answer.resume().headers['content-type'])).on('error', reject),
  )
}
