import type { Browser } from 'playwright-core'
import { aNamedForm } from '../support/builders/a-report-form'
import { granted, openWorld, people, type World } from '../support/world'
import { stages } from '../support/world/report-stages'
import { openBrowser } from './support/open-browser'
import { openPcOf } from './support/open-pc'

describe('a report that is given to 12345 at the desk', () => {
  let world: World
  let browser: Browser

  beforeAll(async () => void ([world, browser] = await Promise.all([openWorld(), openBrowser()])), 60_000)
  afterAll(() => Promise.all([world?.close(), browser?.close()]))

  it('is told in a text without a name until the resident agreed, and stands there under their number', async () => {
    await world.begin()
    const reportId = await stages(world).withWorker(aNamedForm({ handTo: 'community' }))
    const pc = await openPcOf(browser, world.cloud.url, people.chen)
    await pc.goTo('reports/ours')
    await pc.page.locator('.row-button').first().click()
    await pc.page.locator('[data-action="hand-over"]').click()
    await pc.page.getByRole('textbox', { name: /什么事/ }).fill('楼道灯不亮')
    const said = pc.page.locator('.said', { hasText: '什么事：楼道灯不亮' })
    expect(await said.textContent()).not.toContain('联系人')
    await pc.press('居民同意了，带上姓名电话')
    await pc.page.locator('.said', { hasText: '（本人同意）' }).waitFor()
    // What is not yet a number of theirs is not taken.
    expect(await pc.page.getByRole('button', { name: '已转12345' }).isDisabled()).toBe(true)
    await pc.page.getByRole('textbox', { name: '12345给的编号' }).fill('QD20260112')
    expect(await pc.barriers()).toEqual([])
    await pc.press('已转12345')
    await pc.sees('记下了：已转12345，已经告诉居民。')
    const mine = granted(await world.as(people.wang).getMyReport({ reportId }))
    expect(mine).toMatchObject({ state: 'parked', hotline: 'QD20260112' })
    expect(mine.footprints.map(({ reason }) => reason)).toEqual(['您同意了，转12345时带上姓名电话'])
    expect(pc.problems).toEqual([])
  })
})
