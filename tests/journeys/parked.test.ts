import type { Browser } from 'playwright-core'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { complaintsOn } from './support/complaints'
import { openBrowser } from './support/open-browser'
import { openTab } from './support/open-tab'
import { hardest } from './support/sizes'

describe('the day that was promised', () => {
  let cloud: SampleCloud
  let browser: Browser

  beforeAll(async () => void ([cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])), 60_000)
  afterAll(() => Promise.all([cloud?.stop(), browser?.close()]))

  it('is put aside by a worker, in three taps, and its resident reads why and until when', async () => {
    const worker = await openTab(browser, cloud.url, 'worker-haitang', hardest)
    await worker.open('packages/worker/queue/index?queue=ours')
    await worker.press('邻居半夜打鼓')
    await worker.press('眼下办不了，先挂账')
    await worker.sees('哪天再看？')
    expect(await complaintsOn(worker.page)).toEqual([])
    await worker.press('告诉居民')
    await worker.sees('请先点一个原因。')
    await worker.choose('等换季')
    await worker.choose('一个月后')
    await worker.press('告诉居民')
    await worker.sees('先挂账了，已经告诉居民。')
    await worker.sees('眼下办不了：等换季。')
    expect(await complaintsOn(worker.page)).toEqual([])
    await worker.close()

    const resident = await openTab(browser, cloud.url, 'resident-zhou', hardest)
    await resident.open('packages/my/reports/index')
    await resident.press('邻居半夜打鼓')
    await resident.sees('眼下办不了：等换季。')
    await resident.sees(/前再给您回音/)
    expect(await complaintsOn(resident.page)).toEqual([])
    await resident.close()
  })

  it('stands in a queue of its own, and is taken up again with one press', async () => {
    const worker = await openTab(browser, cloud.url, 'worker-haitang', hardest)
    await worker.open('packages/worker/overview/index')
    await worker.press('挂账的')
    await worker.sees(/再看$/)
    expect(await complaintsOn(worker.page)).toEqual([])
    await worker.press('楼前的地砖松了一片')
    await worker.press('现在就接着办')
    await worker.sees(/接着办了，已告诉居民最晚/)
    await worker.close()
  })

  it('is put off by the street, once', async () => {
    const street = await openTab(browser, cloud.url, 'worker-street', hardest)
    await street.open('packages/worker/queue/index?queue=ours')
    await street.press('想让街道看看我们这片的公交站')
    await street.press('要晚几天')
    await street.sees('一件事只能延一次。')
    expect(await complaintsOn(street.page)).toEqual([])
    await street.choose('晚5个工作日')
    await street.write('为什么要晚', '在等公交公司的答复')
    await street.press('告诉居民')
    await street.sees(/延到了.*，已经告诉居民。/)
    await street.sees(/要晚几天：在等公交公司的答复，最晚/)
    expect(await complaintsOn(street.page)).toEqual([])
    await street.close()
  })
})
