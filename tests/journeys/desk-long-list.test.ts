import type { Browser } from 'playwright-core'
import { openWorld, people, type World } from '../support/world'
import { stages } from '../support/world/report-stages'
import { openBrowser } from './support/open-browser'
import { openPcOf } from './support/open-pc'

describe('a list of a thousand at the desk', () => {
  let world: World
  let browser: Browser

  beforeAll(async () => void ([world, browser] = await Promise.all([openWorld(), openBrowser()])), 60_000)
  afterAll(() => Promise.all([world?.close(), browser?.close()]))

  it('is there whole, of which only what is in view is drawn', async () => {
    await world.begin()
    const kept = await world.shelves.one('reports', await stages(world).submitted())
    for (const part of [0, 1])
      await world.shelves.add(
        'reports',
        Array.from({ length: part ? 499 : 500 }, (_, no) => ({ ...kept, _id: `many-${part}-${no}` })),
      )
    const pc = await openPcOf(browser, world.cloud.url, people.chen)
    await pc.goTo('reports/open')
    await pc.sees('没办完的 · 1000件')
    await pc.sees('选中这1000件')
    expect(await pc.page.locator('.row').count()).toBeLessThan(60)
    await pc.page.locator('.rows').evaluate((box) => box.scrollTo(0, box.scrollHeight))
    await pc.page.locator('.row[aria-posinset="1000"]').waitFor()
    expect(await pc.page.locator('.row').count()).toBeLessThan(60)
    expect(pc.problems).toEqual([])
  })
})
