import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { createPhone } from './support/phone'
import { carryTo } from './support/wechat'

describe('a step to another page that WeChat refuses, in the built mini-program', () => {
  let cloud: SampleCloud
  let phone: ReturnType<typeof createPhone>

  beforeAll(async () => {
    cloud = await startSampleCloud()
    phone = createPhone(carryTo(cloud.url, () => 'resident-fresh'))
  })
  beforeEach(async () => {
    phone.open('pages/placard/index?scene=v1HTA2345678BC')
    await phone.sees('我要反映')
    phone.notes.said.length = 0
  })
  afterEach(() => phone.closeAll())
  afterAll(() => cloud.stop())

  it('while it is busy is taken again, and nobody notices', async () => {
    phone.refuses('navigateTo:fail busy', 'navigateTo:fail timeout')
    await phone.screen().tap('我要反映')
    await phone.sees('什么事？说说就行')
    expect(getCurrentPages()).toHaveLength(2)
    expect(phone.notes.said).toEqual([])
  })

  it('because too many pages lie open is made in place of this page', async () => {
    const full = 'navigateTo:fail webview count limit exceed'
    phone.refuses(full, full, full)
    await phone.screen().tap('我要反映')
    await phone.sees('什么事？说说就行')
    expect(getCurrentPages()).toHaveLength(1)
  })

  it('for good is told, and the next press counts again', async () => {
    phone.refuses(...Array.from({ length: 4 }, () => 'navigateTo:fail can not navigate'))
    await phone.screen().tap('我要反映')
    await waitUntil(() => phone.notes.said.length > 0)
    expect(phone.notes.said).toEqual(['刚才那一下没成，请再点一次'])
    await phone.screen().tap('我要反映')
    await phone.sees('什么事？说说就行')
  })

  it('is told as well where anything else broke that nobody caught', () => {
    phone.app.onError?.('TypeError: undefined is not a function')
    phone.app.onUnhandledRejection?.({ reason: new Error('openDocument:fail') })
    return waitUntil(() => phone.notes.said.length === 2)
  })
})

async function waitUntil(isSo: () => boolean) {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20))
}
