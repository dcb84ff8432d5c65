import type { Browser } from 'playwright-core'
import { post } from '../support/ask-at'
import { startSampleCloud, type SampleCloud } from '../support/sample-cloud'
import { openBrowser } from './support/open-browser'
import { letIn, openPc, type Pc } from './support/open-pc'

describe('a street worker looks how the service is doing', () => {
  let cloud: SampleCloud
  let browser: Browser
  let pc: Pc

  beforeAll(async () => {
    ;[cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])
    await cloud.minute()
    pc = await openPc(browser, cloud.url)
    await (await letIn(browser, cloud.url, pc, 'worker-street')).close()
  }, 120_000)
  afterAll(() => Promise.all([cloud?.stop(), browser?.close()]))

  it('and reads that reminders go out, what became of letters, and that nothing was noted of costs', async () => {
    await pc.goTo('operations')
    await pc.sees('提醒在走，上一次记下是')
    await pc.sees('收的人没点过接收')
    await pc.sees('还没有记过。请维护的人每月查一次用量')
    expect(await pc.barriers()).toEqual([])
  })

  it('reads what was answered with a no, in the words people read, once somebody met it', async () => {
    const missing = { procedure: 'getMyReport', input: { reportId: '0'.repeat(32) } }
    await post(`${cloud.url}/call/resident`, 'resident-wang', missing)
    await pc.press('再看一次')
    await pc.page.getByText('都说了什么').first().click()
    expect(await pc.page.getByRole('row', { name: /居民用的页面/ }).textContent()).toContain('（1次）')
    expect(await pc.barriers()).toEqual([])
    expect(pc.problems).toEqual([])
  })

  it('that the clock has stood still, and for how long', async () => {
    await cloud.advance(3 * 3_600_000)
    await pc.press('再看一次')
    await pc.sees('提醒已经停了3小时')
  })
})
