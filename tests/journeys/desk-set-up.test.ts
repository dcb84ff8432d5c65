/* eslint-disable local/chinese-as-in-print -- buildings as people write them */
import type { Browser } from 'playwright-core'
import { startSampleCloud, type SampleCloud } from '../support/sample-cloud'
import { openBrowser } from './support/open-browser'
import { letIn, openPc, type Pc } from './support/open-pc'

describe('a street worker sets a community up at a PC', () => {
  let cloud: SampleCloud
  let browser: Browser
  let pc: Pc

  beforeAll(async () => {
    ;[cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])
    pc = await openPc(browser, cloud.url)
    await (await letIn(browser, cloud.url, pc, 'worker-street')).close()
  }, 120_000)
  afterAll(() => Promise.all([cloud?.stop(), browser?.close()]))

  const box = (name: string) => pc.page.getByRole('textbox', { name })
  const pick = async (name: string, title: string) => {
    await pc.page.getByRole('combobox', { name }).click()
    await pc.page.getByTitle(title, { exact: true }).click()
  }
  const row = (name: string) => pc.page.locator('.set-up-row', { has: pc.page.getByText(name, { exact: true }) })

  it('makes it, and is told what comes first', async () => {
    await pc.goTo('street')
    await box('社区名字').fill('听海社区')
    await box('社区电话').fill('12')
    await pc.press('加上这个社区')
    await pc.sees('请填能打通的手机或座机。')
    expect(await pc.barriers()).toEqual([])
    await box('社区电话').fill('0532-86880109')
    await pc.press('加上这个社区')
    await pc.page.getByRole('link', { name: '听海社区：小区和楼栋' }).click()
    await pc.sees('这里还什么都没有。先加小区，再给小区加楼栋')
    expect(await pc.barriers()).toEqual([])
  })

  it('goes from page to page of the same community by the menu', async () => {
    await pc.page.getByRole('link', { name: '中心户名册', exact: true }).click()
    await pc.sees('设一户')
    await pc.page.getByRole('link', { name: '联系范围', exact: true }).click()
    await pc.sees('这个社区还没有小区和楼栋。')
    await pc.page.getByRole('link', { name: '去加小区和楼栋' }).click()
    await pc.sees('听海社区的小区和楼栋')
  })

  it('adds an estate and its buildings as people write them, having seen how they were understood', async () => {
    await box('小区名字').fill('听海苑')
    await pc.press('加上这个小区')
    await box('有哪些楼栋').fill('1-2号楼 1-3单元\n三号楼：甲单元、乙单元\n3栋\n老综合楼\n1号楼 3-1单元')
    await pc.sees('3栋：上面写过了（三号楼），只加一次')
    await pc.sees('有1行没看明白，请改一改再加。')
    await box('有哪些楼栋').fill('1-2号楼 1-3单元\n三号楼：甲单元、乙单元\n3栋\n老综合楼')
    await pc.press('加上这4栋')
    await pc.sees('听海苑（4栋）')
    expect(await row('2号楼').textContent()).toContain('1–3单元')
  })

  it('writes families down; of two who change one building the second is shown what the first wrote', async () => {
    const other = await pc.context.newPage()
    await other.goto(pc.page.url())
    await pc.press('改1号楼')
    await box('户数').fill('1-2单元 48户\n3单元 24户')
    await other.getByRole('button', { name: '改1号楼' }).click()
    await other.getByRole('textbox', { name: '单元' }).fill('1-4单元')
    await other.getByRole('button', { name: '存下' }).click()
    await other.getByText('1–4单元 · 户数没填').waitFor()
    await other.close()
    await pc.press('存下')
    await pc.sees(/^(?!刚刚有人).+先改了一步，您的还没有存，写的都还在。$/)
    await pc.sees('单元：原来是“1单元、2单元、3单元”，现在是“1单元、2单元、3单元、4单元”。')
    expect(await pc.barriers()).toEqual([])
    await pc.press('用现在的，不改了')
    await box('户数').fill('1-4单元 96户')
    await pc.press('存下')
    await pc.sees('1–4单元 · 96户')
    await pc.press('收起1号楼')
  })

  it('merges two entries of one building, closes one, and removes one that was a slip', async () => {
    await pc.press('改老综合楼')
    await pc.press('并到别的楼')
    await pick('并到哪一栋', '2号楼')
    await pc.press('并过去')
    await pc.sees('并了以后都叫2号楼')
    await pc.press('并到2号楼')
    await pc.sees('并到2号楼了')
    await pc.press('改三号楼')
    await pc.press('停用三号楼')
    await pc.sees('停用着：居民选不到它')
    await pc.press('去掉')
    await pc.press('去掉三号楼')
    await pc.sees('听海苑（2栋）')
    expect(await pc.barriers()).toEqual([])
  })

  it('cannot remove a building where something is open', async () => {
    await pc.goTo('places/community-haitang')
    await pc.press('改3号楼')
    await pc.press('去掉')
    await pc.press('去掉3号楼')
    await pc.sees('这栋楼有没办完的反映，没有去掉，只能停用；新的请选别的楼。')
  })

  it('invites for some estates, takes a code back, and ends a term having read what that does', async () => {
    await pc.goTo('community/community-haitang')
    await pc.page.getByRole('radio', { name: /只管几个小区/ }).check()
    await pc.page.getByRole('checkbox', { name: '海棠苑' }).click()
    await pc.press('发一个邀请码')
    await pc.sees(/^[2-9A-Z]{5} [2-9A-Z]{5}$/)
    await pc.press('收回邀请码')
    await pc.page.getByRole('button', { name: '收回', exact: true }).click()
    await pc.page.getByText('邀请码还没用').waitFor({ state: 'detached' })
    await pc.page.getByRole('button', { name: /结束任期：8号党员中心户/ }).click()
    await pc.sees(/手上没办完的事照着顺序转给别的中心户/)
    expect(await pc.barriers()).toEqual([])
    await pc.page.getByRole('button', { name: '结束', exact: true }).click()
    await row('8号党员中心户').waitFor({ state: 'detached' })
  })

  it('reads all three pages in a window half as wide, as at 200 %', async () => {
    await pc.page.setViewportSize({ width: 640, height: 400 })
    for (const [place, words] of [
      ['street', '多久办好'],
      ['community/community-haitang', '值班'],
      ['places/community-haitang', '海棠苑（16栋）'],
    ] as const) {
      await pc.goTo(place)
      await pc.page.getByRole('heading', { name: words }).first().waitFor()
      expect(await pc.barriers()).toEqual([])
      expect(await pc.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    }
    expect(pc.problems).toEqual([])
  })
})
