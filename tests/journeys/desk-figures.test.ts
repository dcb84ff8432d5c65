import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { startSampleCloud, type SampleCloud } from '../support/sample-cloud'
import { linesOfDownload } from './support/lines-of-download'
import { openBrowser } from './support/open-browser'
import { letIn, openPc, type Pc } from './support/open-pc'

describe('a community’s month at a PC', () => {
  let cloud: SampleCloud
  let browser: Browser
  let pc: Pc
  let month: string
  let said: number

  beforeAll(async () => {
    ;[cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])
    pc = await openPc(browser, cloud.url)
    await (await letIn(browser, cloud.url, pc, 'worker-haitang')).close()
  }, 120_000)
  afterAll(() => Promise.all([cloud?.stop(), browser?.close()]))

  const number = (name: RegExp) => pc.page.getByRole('button', { name }).first()
  const items = () => pc.page.getByRole('dialog').getByRole('listitem')
  const text = () => pc.page.locator('.bulletin-text').first()
  const editor = () => pc.page.getByRole('textbox', { name: '简报的字句' })

  it('counts it; a number opens what it counts, and that the report', async () => {
    await pc.goTo('dashboards')
    month = (await pc.page.locator('.figures-asked .ant-select-selection-item').first().textContent()) ?? ''
    const [year = '', no = ''] = month.match(/\d+/g) ?? []
    await pc.goTo(`figures/all/${year}-${no.padStart(2, '0')}/inner`)
    await pc.sees('大家说的事')
    said = Number(await number(/^收集社情民意：/).textContent())
    expect(said).toBeGreaterThan(0)
    expect(await pc.barriers()).toEqual([])
    await number(/^收集社情民意：/).click()
    await items().first().waitFor()
    expect(await items().count()).toBe(said)
    expect(await pc.barriers()).toEqual([])
    await items().first().getByRole('link').click()
    await pc.page.locator('.reports-pane').getByText('编号').first().waitFor()
    await pc.page.goBack()
    await pc.sees('坐下来商量')
  })

  it('takes reports and meetings along as spreadsheets, without a word or a name', async () => {
    const reports = await linesOfDownload(pc, '导出反映')
    expect(reports.name).toBe(`${month}反映.xlsx`)
    expect(reports.lines[0]).toEqual(['编号', '月份', '类别', '楼栋', '月底状态', '从说到办好（天）', '怎么来的'])
    expect(reports.lines.length - 1).toBeGreaterThanOrEqual(said)
    await pc.sees(`反映${reports.lines.length - 1}行`)
    const meetings = await linesOfDownload(pc, '导出会议')
    expect(meetings.lines[0]).toEqual(['哪一种', '日期', '楼栋', '到会（人次）', '议定（项）'])
  })

  it('gives another platform what went the usual way, in the form of Open311', async () => {
    const [download] = await Promise.all([pc.page.waitForEvent('download'), pc.press('导出JSON')])
    const shared = JSON.parse(readFileSync(await download.path(), 'utf8')) as Record<string, unknown>[]
    expect(shared.length).toBeGreaterThan(0)
    expect(shared[0]).toMatchObject({ service_request_id: expect.any(String), agency_responsible: '海棠社区' })
    expect(Object.keys(shared[0] ?? {})).not.toEqual(expect.arrayContaining(['description']))
    await pc.sees(`${shared.length}件，文件在浏览器的下载里。`)
    expect(await pc.barriers()).toEqual([])
  })

  it('shows it beside the month before, building by building, with bars and a line', async () => {
    await pc.goTo('dashboards')
    await pc.page.locator('.ant-select', { hasText: '按类别' }).click()
    await pc.page.getByTitle('按楼栋', { exact: true }).click()
    await pc.page.locator('.dashboard tbody tr').first().waitFor()
    const numbers = await pc.page.locator(`button[aria-label*="${month} 收集社情民意"]`).allTextContents()
    expect(numbers.reduce((sum, words) => sum + Number(words), 0)).toBe(said)
    await pc.page.locator('.recharts-bar-rectangle').first().waitFor()
    await pc.press('看半年走势')
    await pc.page.locator('.recharts-line').waitFor()
    expect(await pc.barriers()).toEqual([])
    await pc.page.locator(`button[aria-label*="${month} 收集社情民意"]`).first().click()
    await items().first().waitFor()
    expect(await items().count()).toBe(Number(numbers[0]))
    await pc.page.keyboard.press('Escape')
  })

  it('is a bulletin in one press, whose words are changed and whose numbers are not', async () => {
    await pc.goTo('bulletin')
    await pc.press('写简报')
    await text().waitFor()
    const no = /年(\d+)月/.exec(month)?.[1]
    expect(await text().textContent()).toMatch(new RegExp(`^${no}月份，各党员中心户共收集社情民意${said}条，.*。$`))
    await text().getByRole('button').first().click()
    await items().first().waitFor()
    expect(await items().count()).toBe(said)
    await pc.page.keyboard.press('Escape')
    await pc.press('改字句')
    expect(await pc.barriers()).toEqual([])
    await editor().press('Control+End')
    await editor().pressSequentially('另有3件在办。')
    await pc.press('存下')
    await pc.sees('简报里的数字跟着条目走，不能改、不能添，没有存下。')
    // What was written outlives a reload.
    await pc.page.reload()
    await pc.sees('另有3件在办。')
    await editor().press('Control+End')
    for (let key = 0; key < '另有3件在办。'.length; key++) await editor().press('Backspace')
    await editor().pressSequentially('谢谢大家。')
    await pc.page.getByRole('radio', { name: /约数/ }).check()
    await pc.press('存下')
    await pc.page.locator('.bulletin-text', { hasText: '谢谢大家。' }).waitFor()
  })

  it('is published, corrected with a reason, and read in both editions', async () => {
    await pc.press(/^发布/)
    await pc.sees('发布以后字句和数字就定下来了。')
    expect(await pc.barriers()).toEqual([])
    await pc.page.getByRole('button', { name: '发布', exact: true }).click()
    await pc.sees('第1版')
    await pc.press('更正')
    await editor().press('Control+End')
    await editor().pressSequentially('下个月接着办。')
    await pc.page.getByRole('textbox', { name: '为什么更正' }).fill('漏了一句')
    await pc.press('发更正')
    await pc.page.locator('summary', { hasText: '第2版' }).waitFor()
    await pc.sees(/更正：漏了一句/)
    await pc.page.locator('summary', { hasText: '第1版' }).click()
    const first = pc.page.locator('details', { hasText: '第1版' }).locator('.bulletin-text')
    expect(await first.textContent()).toMatch(/谢谢大家。$/)
    expect(await text().textContent()).toMatch(/谢谢大家。下个月接着办。$/)
    expect(await pc.barriers()).toEqual([])
  })

  it('is copied, printed on A4 and taken along with its figures', async () => {
    await pc.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await pc.press('复制')
    await pc.sees('复制好了')
    const copied = await pc.page.evaluate('navigator.clipboard.readText()')
    expect(copied).toBe(await text().textContent())
    const figures = await linesOfDownload(pc, '数字存成表格')
    expect(figures.lines.slice(0, 2)).toEqual([
      ['项目', '数', '单位'],
      ['收集社情民意', expect.anything(), '条'],
    ])
    await pc.page.emulateMedia({ media: 'print' })
    expect(await text().isVisible()).toBe(true)
    expect(await pc.page.getByRole('button', { name: '复制' }).isVisible()).toBe(false)
    expect(await pc.page.locator('.shell-head').isVisible()).toBe(false)
    await pc.page.emulateMedia({ media: 'screen' })
  })

  it('says what is asked of whom and why, and how much work a settled report was', async () => {
    await pc.goTo('why')
    await pc.sees('什么事，用您自己的话说')
    await pc.sees(/这个月办结\d+件。/)
    await pc.sees('非拍照不可的表：0张。')
    expect(await pc.barriers()).toEqual([])
    expect(pc.problems).toEqual([])
  })
})
