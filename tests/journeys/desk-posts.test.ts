import type { Browser } from 'playwright-core'
import { at, granted, openWorld, people, type World } from '../support/world'
import { tokenOf } from '../support/world/at-desk'
import { atOffice, communityId } from '../support/world/at-office'
import { openBrowser } from './support/open-browser'
import { openPc, type Pc } from './support/open-pc'

const MM_A_PX = 25.4 / 96
/** Of the local cloud's stand-in: four modules of white on each side of 29. */
const CODE_OF_PICTURE = 29 / 37

describe('the households of a community at the desk', () => {
  let world: World
  let browser: Browser
  let pc: Pc

  beforeAll(async () => {
    ;[world, browser] = await Promise.all([openWorld(), openBrowser()])
    await world.begin()
    pc = await openPc(browser, world.cloud.url)
    const cookie = { name: 'desk', value: tokenOf(people.chen), domain: '127.0.0.1', path: '/api/desk' }
    await pc.context.addCookies([{ ...cookie, httpOnly: true, secure: true, sameSite: 'Strict' }])
  }, 60_000)
  afterAll(() => Promise.all([world?.close(), browser?.close()]))

  const desk = () => world.as(at('desk', people.chen))
  const fill = (label: string, text: string) => pc.page.getByLabel(label, { exact: true }).fill(text)

  it('sets one up: proposed with what it looks after, posted, and in service the day after', async () => {
    await pc.goTo('households')
    await pc.press('设一户')
    await fill('编号（牌子上的，用过的不能再用）', '2001')
    await fill('名称', '4号楼党员中心户乙')
    await fill('哪个组织定的', '海棠社区党委')
    await fill('哪天定的', '2026-01-10')
    await pc.page.getByRole('combobox', { name: /联系哪些楼栋/ }).click()
    await pc.page.getByTitle('海棠苑4号楼').click()
    await pc.page.keyboard.press('Escape')
    await pc.press('记下来')
    const pane = pc.page.getByRole('article')
    await pane.getByText('联系海棠苑4号楼').waitFor()
    await pane.getByLabel('到哪天（满5个工作日）').fill('2026-01-16')
    await pane.getByRole('button', { name: '开始公示' }).click()
    await pc.sees(/公示要满5个工作日/)
    await pane.getByLabel('到哪天（满5个工作日）').fill('2026-01-19')
    await pane.getByRole('button', { name: '开始公示' }).click()
    await pane.getByText('公示1月12日（周一）到1月19日（周一）。').waitFor()
    await pane.getByText('还没有人对公示说什么。').waitFor()
    expect(await pc.barriers()).toEqual([])

    const { households } = await atOffice(world).estate()
    const householdId = households.find(({ number }) => number === '2001')?.id ?? ''
    granted(await world.as(at('posts', people.wang)).sayAboutPosting({ householdId, text: '想先问一问' }))
    world.cloud.time.set(new Date('2026-01-20T02:00:00Z'))
    await pc.page.reload()
    await pane.getByText('公示期满').waitFor()
    await pane.getByText('居民对公示说了1件，其中1件还没办完：').waitFor()
    expect(await pane.getByRole('group', { name: '对公示说的' }).getByRole('link').count()).toBe(1)
    expect(await pc.barriers()).toEqual([])
    await pane.getByRole('button', { name: '意见都看过了，上岗' }).click()
    await pc.sees('邀请码（1个）')
    await pane.getByText('空缺').waitFor()
    await pc.press('都交出去了')
  })

  it('says what comes of it before one is retired', async () => {
    await pc.press('撤销')
    await pc.sees(/编号2001不再给别人用/)
    await pc.page.getByRole('group', { name: '就这样撤销' }).getByRole('button', { name: '返回' }).click()
  })

  it('rests a household and has it go on; hangs its placard, takes it down and changes it', async () => {
    await pc.goTo(`households/${communityId}/household-2`)
    const pane = pc.page.getByRole('article', { name: '2号楼党员中心户' })
    await pane.getByRole('button', { name: '暂停' }).click()
    await pc.press('就这样暂停')
    await pane.getByText('暂停', { exact: true }).first().waitFor()
    await pane.getByRole('button', { name: '恢复' }).click()
    await pane.getByText('在岗').waitFor()

    await pane.getByRole('button', { name: '挂上了' }).click()
    await pane.getByText(/1月20日（周二）挂上/).waitFor()
    await pane.getByRole('combobox', { name: '为什么摘、为什么换' }).click()
    await pc.page.getByTitle('坏了').click()
    await pane.getByRole('button', { name: '摘下来了' }).click()
    await pane.getByText(/1月20日（周二）摘了（坏了）/).waitFor()
    await pane.getByRole('button', { name: '换一块新牌子' }).click()
    await pane.getByRole('heading', { name: '以前的牌子' }).waitFor()
    await pane.getByText(/还没挂/).waitFor()
    expect(await pc.barriers()).toEqual([])
  })

  it('prints a 公示 with the code that leads to what may be said about it', async () => {
    await atOffice(world).chen.proposeHousehold({
      ...{ communityId, number: '2003', name: '4号楼党员中心户丙', decided: { by: '海棠社区党委', on: '2026-01-19' } },
    })
    const householdIds = (await atOffice(world).estate()).households.flatMap(({ id, number }) =>
      number === '2003' ? [id] : [],
    )
    granted(await desk().postHouseholds({ communityId, householdIds, from: '2026-01-20', until: '2026-01-28' }))
    await pc.goTo(`print/${communityId}/posting`)
    await pc.press('准备公示单')
    await pc.page.getByRole('button', { name: '打印', exact: true }).waitFor()
    await pc.page.emulateMedia({ media: 'print' })
    const box = await pc.page.locator('.sheets img').first().boundingBox()
    expect((box?.width ?? 0) * MM_A_PX * CODE_OF_PICTURE).toBeGreaterThanOrEqual(60)
    expect(await pc.page.locator('.sheet').innerText()).toContain('有话说，打开微信扫上面的码，不用注册')
    await pc.page.emulateMedia({ media: null })
    expect(await pc.barriers()).toEqual([])
  })

  it('loses nothing of what two write about one building at once', async () => {
    await pc.goTo(`coverage/${communityId}`)
    const cell = pc.page.getByRole('gridcell', { name: '海棠苑1号楼，2号楼党员中心户：空' })
    await cell.focus()
    await pc.page.keyboard.press('ArrowDown')
    await pc.page.keyboard.press('ArrowUp')
    await pc.page.keyboard.press('Enter')
    await pc.page.getByRole('radiogroup', { name: '第2户是主是备' }).getByText('备').click()

    const { coverage } = await atOffice(world).buildingOf('building-1')
    const row = { units: [], from: '2026-01-20', until: null }
    const rows = [{ ...row, householdId: 'household-3', role: 'primary' as const }]
    const place = { communityId, buildingId: 'building-1', estateId: null }
    granted(await desk().writeCoverage({ ...place, mark: coverage.mark, rows }))

    await pc.press(/^存$/)
    await pc.sees(/改过这里，您的还没有存。您写的都还在下面；现在的样子是：/)
    await pc.sees(/3号楼党员中心户，主要联系全部/)
    expect(await pc.page.getByRole('group', { name: '第2户' }).count()).toBe(1)
    await pc.press('按我写的存')
    await pc.page.getByRole('gridcell', { name: /海棠苑1号楼，2号楼党员中心户：备用/ }).waitFor()
    expect(await pc.barriers()).toEqual([])
  })

  it('mends a gap with its button', async () => {
    granted(await desk().pauseHousehold({ communityId, householdId: 'household-5' }))
    await pc.goTo(`gaps/${communityId}`)
    await pc.press('恢复：1005 5号楼党员中心户')
    await pc.sees('现在没有人担任')
    await pc.press('定谁联系：海棠苑2号楼3单元')
    await pc.page.getByRole('dialog', { name: '海棠苑2号楼由谁联系' }).waitFor()
    expect(await pc.barriers()).toEqual([])
    await pc.page.keyboard.press('Escape')
  })

  it.each([
    ['placard', '光荣牌', 60],
    ['hall', '单元门厅', 60],
    ['magnet', '冰箱贴', 30],
    ['slip', '小条', 60],
  ])('prints a code of the size that it must have: %s', async (kind, title, mm) => {
    await pc.goTo(`print/${communityId}/${kind}/household-1`)
    const [prepare, print] = [new RegExp(`^准备1户的${title}`), new RegExp(`^打印1户的${title}`)]
    const button = pc.page.getByRole('button', { name: kind === 'placard' ? prepare : print })
    await button.waitFor()
    if (kind === 'placard') await button.click()
    await pc.page.getByRole('button', { name: print }).waitFor()
    await pc.page.emulateMedia({ media: 'print' })
    const picture = pc.page.locator('.sheets img').first()
    const box = await picture.boundingBox()
    expect((box?.width ?? 0) * MM_A_PX * CODE_OF_PICTURE).toBeGreaterThanOrEqual(mm)
    const sheet = await pc.page.locator('.sheet').innerText()
    for (const words of ['1001', '3245', '0532-00000101', '不用注册']) expect(sheet).toContain(words)
    await pc.page.emulateMedia({ media: null })
    expect(await pc.barriers()).toEqual([])
  })

  it('prints no code that was changed meanwhile', async () => {
    await pc.goTo(`print/${communityId}/placard/household-3`)
    await pc.page.getByRole('button', { name: /^准备1户/ }).waitFor()
    granted(await desk().renewPlacard({ communityId, householdId: 'household-3', why: 'lost' }))
    await pc.press(/^准备1户/)
    await pc.page.getByRole('alert').waitFor()
    expect(await pc.page.locator('.sheet').count()).toBe(0)
  })

  it('prints three hundred in one go, and says how far it is', async () => {
    const community = await world.shelves.one('communities', communityId)
    const [household] = community.households as { id: string; number: string; placards: { token: string }[] }[]
    const households = Array.from({ length: 300 }, (_, at) => {
      const no = String(at).padStart(3, '2')
      const letters = [...String(at).padStart(3, '0')].map((digit) => 'ABCDEFGHJK'[Number(digit)]).join('')
      const placards = [{ ...household?.placards[0], token: `v1MANYMANYM${letters}` }]
      return { ...household, id: `many-${at}`, number: `M${no}${at}`, placards }
    })
    await world.shelves.edit('communities', communityId, { households })
    await pc.goTo('gaps')
    await pc.goTo(`print/${communityId}/placard`)
    await pc.press('准备300户的光荣牌')
    await pc.sees(/备好\d+户，共300户/)
    await pc.page.getByRole('button', { name: '打印300户的光荣牌' }).waitFor({ timeout: 90_000 })
    expect(await pc.page.locator('.sheet').count()).toBe(300)
    expect(pc.problems).toEqual([])
  })
})
