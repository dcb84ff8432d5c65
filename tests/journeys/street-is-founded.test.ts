import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Cloud } from 'local-cloudbase'
import type { Browser } from 'playwright-core'
import { root } from '../../config/root'
import { openCloud } from '../../config/start/open-cloud'
import { countTaps } from './support/count-taps'
import { openBrowser } from './support/open-browser'
import { letIn, openPc, type Pc } from './support/open-pc'
import { openTab } from './support/open-tab'
import { rosterFile } from './support/roster-file'
import { sayIt } from './support/say-it'
import { scanCode } from './support/scan-code'
import { hardest } from './support/sizes'

const run = promisify(execFile)

/** 40 buildings and 17 households, from nothing to a report that arrives: no more than this at the PC and on all phones together, the two ways in by the phone's number besides. */
const TAPS_MAX = 24
const FIELDS_MAX = 8

describe('a street is founded, and set up by its people alone', () => {
  const data = mkdtempSync(join(tmpdir(), 'founded-'))
  let cloud: Cloud
  let browser: Browser
  let pc: Pc
  let atPc: Awaited<ReturnType<typeof countTaps>>
  const onPhones: (typeof atPc)[] = []
  let firstCode: string
  let holdersCode: string
  let scanned: string

  beforeAll(async () => {
    ;[cloud, browser] = await Promise.all([openCloud({ port: 0, data, timers: false }), openBrowser()])
    cloud.time.set(new Date('2026-03-02T02:00:00Z'))
    pc = await openPc(browser, cloud.url)
    atPc = await countTaps(pc.context)
  }, 60_000)
  afterAll(async () => {
    await Promise.all([cloud?.stop(), browser?.close()])
    rmSync(data, { recursive: true, force: true })
  })

  const phoneOf = async (who: string) => {
    const tab = await openTab(browser, cloud.url, who, hardest)
    onPhones.push(await countTaps(tab.context))
    return tab
  }

  async function comesIn(who: string, code: string, name: string) {
    const phone = await phoneOf(who)
    await phone.open('packages/my/join/index')
    await phone.write('邀请码', code)
    await phone.write('您的姓名', name)
    await phone.press('我来当')
    await phone.sees('欢迎您')
    return phone
  }

  it('by a command that prints the first worker’s code, and the second time changes nothing', async () => {
    const found = async () => {
      const args = ['--street', '黄岛街道', '--phone', '0532-86880000', '--area-code', '0532']
      const port = new URL(cloud.url).port
      const { stdout } = await run(
        process.execPath,
        ['--import', 'tsx', join(root, 'config/found.ts'), ...args, '--port', port],
        { cwd: root },
      )
      return stdout
    }
    firstCode = /: ([2-9A-Z]{10})$/m.exec(await found())?.[1] ?? ''
    expect(firstCode).not.toBe('')
    expect(await found()).not.toContain(firstCode)
  })

  it('the first worker comes in with it, and lets a PC in', async () => {
    await (await comesIn('the-first-worker', firstCode, '林主任')).close()
    await (await letIn(browser, cloud.url, pc, 'the-first-worker')).close()
    await pc.sees('黄岛街道')
  })

  it('is told what comes first, and offered nothing that has to be of a community', async () => {
    await pc.page.getByRole('link', { name: '街道下面还没有社区，先加一个。' }).waitFor()
    for (const name of ['替邻居记一条', '小区和楼栋', '本月数字', '数据看板', '简报'])
      expect(await pc.page.getByRole('link', { name, exact: true }).count()).toBe(0)
  })

  it('makes a community and reads its roster in', async () => {
    await pc.page.getByRole('link', { name: '街道和社区' }).click()
    await pc.page.getByRole('textbox', { name: '社区名字' }).fill('海棠社区')
    await pc.page.getByRole('textbox', { name: '社区电话' }).fill('0532-86880101')
    await pc.press('加上这个社区')
    await pc.page.getByRole('link', { name: '海棠社区：小区和楼栋' }).waitFor()
    await pc.page.getByRole('link', { name: '从名册导入' }).click()
    await pc.page.locator('input[type=file]').setInputFiles(rosterFile())
    await pc.page.getByRole('row', { name: /楼栋\s40 0 0/ }).waitFor()
    await pc.press('就这样导入')
    await pc.sees('导入好了：楼栋新增40、改动0，中心户新增17、改动0。')
  })

  it('puts all 17 households up for a week', async () => {
    await pc.page.getByRole('link', { name: '中心户名册' }).click()
    await pc.page.getByRole('checkbox', { name: '选中这17户' }).check()
    await pc.press('这17户一起公示')
    await pc.page.getByText('公示中').nth(1).waitFor()
    expect(await pc.barriers()).toEqual([])
  })

  it('comes back when the week is over, and takes them into service', async () => {
    cloud.time.set(new Date('2026-03-10T02:00:00Z'))
    await (await letIn(browser, cloud.url, pc, 'the-first-worker')).close()
    await pc.page.getByRole('link', { name: '中心户名册' }).click()
    await pc.page.getByRole('checkbox', { name: '选中这17户' }).check()
    await pc.press('意见都看过了，这17户上岗')
    await pc.sees('邀请码（17个）')
    const codes = pc.page.locator('.codes .contact')
    expect(await codes.count()).toBe(17)
    holdersCode = ((await codes.first().textContent()) ?? '').replace(' ', '')
    await pc.press('都交出去了')
  })

  it('prints the placards, of which one is hung', async () => {
    await pc.page.getByRole('link', { name: '打印' }).click()
    await pc.press('准备17户的光荣牌')
    await pc.page.getByRole('button', { name: '打印17户的光荣牌' }).waitFor()
    expect(await pc.page.locator('.sheet-placard').count()).toBe(17)
    scanned = await scanCode(pc.page, '编号2001的码')
    expect(scanned).toMatch(/^pages\/placard\/index\?scene=/)
    expect(pc.problems).toEqual([])
  })

  it('a holder comes in, a resident scans and says it, and it arrives', async () => {
    const holder = await comesIn('the-first-holder', holdersCode, '王芳')
    const resident = await phoneOf('a-neighbour')
    await resident.open(scanned)
    await resident.sees('1号楼、2号楼党员中心户')
    await sayIt(resident, '楼道灯不亮三天了', '海棠苑1号楼1单元')
    await resident.press('交上去')
    await resident.sees('收到了，谢谢您')
    await resident.sees('由1号党员中心户跟进')
    await holder.press('去看看今天的事')
    await holder.sees('楼道灯不亮三天了')
    await Promise.all([resident.close(), holder.close()])
  })

  it('with few taps', () => {
    const sum = (of: 'taps' | 'fields') => [atPc, ...onPhones].reduce((total, done) => total + done[of], 0)
    expect(sum('taps')).toBeLessThanOrEqual(TAPS_MAX)
    expect(sum('fields')).toBeLessThanOrEqual(FIELDS_MAX)
  })
})
