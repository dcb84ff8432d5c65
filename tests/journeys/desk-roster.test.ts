import type { Browser } from 'playwright-core'
import { at, granted, openWorld, people, type World } from '../support/world'
import { communityId } from '../support/world/at-office'
import { openBrowser } from './support/open-browser'
import { openPcOf, type Pc } from './support/open-pc'
import { rosterFile } from './support/roster-file'

describe('a worker imports a roster at the desk', () => {
  let world: World
  let browser: Browser
  let pc: Pc

  beforeAll(async () => {
    ;[world, browser] = await Promise.all([openWorld(), openBrowser()])
    await world.begin()
    pc = await openPcOf(browser, world.cloud.url, people.chen)
    await pc.goTo('roster')
  }, 60_000)
  afterAll(() => Promise.all([world?.close(), browser?.close()]))

  const choose = (file: ReturnType<typeof rosterFile>) => pc.page.locator('input[type=file]').setInputFiles(file)

  /** What the page asks by this name is carried out, and the first answer never arrives. */
  const losesAnswerTo = async (procedure: string) => {
    let isLost = false
    await pc.page.route('**/api/desk', async (route) => {
      if (isLost || !route.request().postData()?.includes(`"${procedure}"`)) return route.continue()
      isLost = true
      await route.fetch()
      await route.abort()
    })
  }

  it('which says where a cell is bad, and then takes over nothing', async () => {
    await choose(
      rosterFile(({ 中心户 }) => {
        const line = 中心户[3]
        if (line) line[0] = '待定'
      }),
    )
    await pc.sees('有1个格子要改')
    await pc.page.getByRole('row', { name: /中心户 4 编号 待定 不像编号/ }).waitFor()
    expect(await pc.page.getByRole('button', { name: '就这样导入' }).count()).toBe(0)
    expect(await pc.barriers()).toEqual([])
  })

  it('mended, is looked at, outlives a reload, a change by somebody else and a lost answer, and is taken over once', async () => {
    await losesAnswerTo('addRosterPart')
    await choose(rosterFile())
    await pc.page.getByRole('row', { name: /楼栋\s36 4 0/ }).waitFor()
    await pc.page.reload()
    await pc.page.getByRole('row', { name: /中心户\s17 0 0/ }).waitFor()
    expect(await pc.barriers()).toEqual([])
    granted(await world.as(at('desk', people.chen)).addEstate({ communityId, name: '新苑' }))
    await pc.press('就这样导入')
    await pc.sees('重新对过了')
    await losesAnswerTo('commitRoster')
    await pc.press('就这样导入')
    await pc.sees('再点一次，不会重复')
    await pc.press('就这样导入')
    await pc.sees('导入好了：楼栋新增36、改动4，中心户新增17、改动0。')
  })

  it('and written out and read again it says that nothing changes', async () => {
    // What was lost on the way was said as well.
    pc.problems.length = 0
    const downloading = pc.page.waitForEvent('download')
    await pc.press('下载现在的名册')
    const file = await downloading
    expect(file.suggestedFilename()).toMatch(/^海棠社区名册.*\.xlsx$/)
    await pc.page.locator('input[type=file]').setInputFiles(await file.path())
    await pc.sees('没有改动')
    await pc.press('返回')
    const template = pc.page.waitForEvent('download')
    await pc.press('下载空表')
    await pc.page.locator('input[type=file]').setInputFiles(await (await template).path())
    await pc.sees('下面还没有填')
    expect(pc.problems).toEqual([])
  })
})
