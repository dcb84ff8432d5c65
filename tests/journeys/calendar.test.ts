import type { Browser } from 'playwright-core'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { complaintsOn } from './support/complaints'
import { openBrowser } from './support/open-browser'
import { openTab } from './support/open-tab'
import { hardest } from './support/sizes'

let cloud: SampleCloud
let browser: Browser

beforeAll(async () => void ([cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])), 60_000)
afterAll(() => Promise.all([cloud?.stop(), browser?.close()]))

const nextYear = new Date().getUTCFullYear() + 1
const notice = `一、元旦：1月1日至3日放假，共3天。1月9日上班。二、春节：${nextYear}年2月5日至11日放假调休，共7天。`

describe('a worker of the street', () => {
  it('pastes the notice on holidays, reads what was understood, and writes it down', async () => {
    const tab = await openTab(browser, cloud.url, 'worker-street', hardest)
    await tab.open('packages/worker/calendar/index')
    await tab.write(`${nextYear}年的放假通知`, notice)
    await tab.page.getByText('读到放假10天，周末上班1天，请对一对：').waitFor()
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.press(`记下${nextYear}年的安排`)
    await tab.page.getByText('已经有了。').nth(1).waitFor()
    expect(await tab.page.getByRole('button', { name: `记下${nextYear}年的安排` }).count()).toBe(0)
    await tab.close()
  })
})

describe('a worker of a community', () => {
  it('writes down when their office is closed, and has no box for holidays', async () => {
    const tab = await openTab(browser, cloud.url, 'worker-haitang', hardest)
    await tab.open('packages/worker/calendar/index')
    await tab.write('海棠社区另外不上班的日子', '3月14日、3月20日至22日')
    await tab.page.getByText('读到4天：').waitFor()
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.press('加上这几天')
    await tab.page.getByRole('button', { name: '全部去掉' }).waitFor()
    expect(await tab.page.getByRole('textbox').count()).toBe(1)
    await tab.close()
  })
})
