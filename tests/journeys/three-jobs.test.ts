import type { Browser } from 'playwright-core'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { addPicture } from './support/add-picture'
import { jobBounds } from './support/job-bounds'
import type { JobName } from './support/job-bounds'
import { beyond, heightPx, measureJob, screensHigh } from './support/measure-job'
import type { Figures, Job } from './support/measure-job'
import { openBrowser } from './support/open-browser'
import { openTab } from './support/open-tab'
import { hardest } from './support/sizes'

const placard = 'pages/placard/index?scene=v1HTA3456789CD'
const text = '三轮车堵着楼道三天了。'
/** What of the screens is not our words: the person's own, names, numbers and days. */
const facts = [
  text,
  '海棠苑',
  '3号楼',
  '2号党员中心户',
  '海棠社区',
  '0532-0000-0101',
  '楼道灯坏了三天了，晚上上楼看不见台阶。',
]

describe('the three jobs at 360 × 640 with the largest type', () => {
  let cloud: SampleCloud
  let browser: Browser
  const table: Partial<Record<JobName, Figures>> = {}

  beforeAll(async () => void ([cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])))
  afterAll(async () => {
    console.log(rowsOf(table).join('\n'))
    await Promise.all([cloud?.stop(), browser?.close()])
  })

  it('a report is said and taken in', () =>
    within('report', 'resident-walker', async ({ open, sees, press, choose, write, read, glance }) => {
      await open(placard)
      await press('我要反映')
      await sees('什么事？说说就行')
      await read()
      await write('什么事', text)
      await press('下一步')
      await sees('在哪儿？')
      await read()
      await choose('海棠苑3号楼2单元')
      await sees('看一看，对了就交')
      await read()
      await press('交上去')
      await sees('收到了，谢谢您')
      await glance()
    }))

  it('a report fits with three pictures too, and so does a receipt that is opened again', async () => {
    const kept = { receipt: aReceipt }
    const tab = await openTab(browser, cloud.url, 'resident-with-pictures', hardest, kept)
    await tab.page.setViewportSize({ width: hardest.width, height: heightPx })
    await tab.open(placard)
    await tab.press('我要反映')
    await tab.write('什么事', text)
    for (let picture = 0; picture < 3; picture++) await addPicture(tab)
    await tab.loaded()
    expect(await screensHigh(tab.page)).toBeLessThanOrEqual(1)

    await tab.page.route('**/call/**', (route) => route.abort())
    await tab.open(`pages/report/receipt/index?reportId=${aReceipt.reportId}`)
    await tab.sees('1月12日（周一）上午10点的回执')
    await tab.sees('这栋楼由5号党员中心户联系，已经转过去了')
    expect(await screensHigh(tab.page)).toBeLessThanOrEqual(1)
    await tab.close()
  })

  it.each([true, false])('so does the receipt of 有危险, with somebody on duty: %s', async (onDuty) => {
    const receipt = { ...aReceipt, handTo: 'community', elsewhere: false, danger: { onDuty }, at: undefined }
    const assignee = { kind: 'community', name: '海棠社区' }
    const tab = await openTab(browser, cloud.url, 'resident-in-danger', hardest, { receipt: { ...receipt, assignee } })
    await tab.page.setViewportSize({ width: hardest.width, height: heightPx })
    await tab.open(`pages/report/receipt/index?reportId=${aReceipt.reportId}`)
    await tab.sees('还有危险就打119、120、110。')
    await tab.loaded()
    expect(await screensHigh(tab.page)).toBeLessThanOrEqual(1)
    await tab.close()
  })

  it('a callback is answered', () =>
    within('callback', 'resident-wang', async ({ open, sees, press, read }) => {
      await open(placard)
      await press('件事等您回一句')
      // Only there: the placard's page has a tile of the same name, and shows this report too.
      await sees(/最晚.*给您回音/)
      await press('三楼窗台的花盆往外探')
      await sees('现在解决了吗？')
      await read()
      await press('解决了')
      await sees('有人联系过您吗？')
      await read()
      await press('不答了')
      await sees('谢谢您')
    }))

  it('somebody signs up for a bench that is full, and waits', () =>
    within('bench', 'resident-walker', async ({ open, sees, press, read }) => {
      await open(placard)
      await press('板凳会报名')
      await sees('我报名的')
      await press('3号楼活动室')
      await sees('怎么称呼您')
      await read()
      await press('先排候补')
      await sees('先排上了')
    }))

  /** Does a job on a phone of its own, keeps what it took for the table, and holds it to its bounds. */
  async function within(name: JobName, who: string, walk: (job: Job) => Promise<void>) {
    const job = await measureJob(browser, cloud.url, who, facts)
    await walk(job)
    table[name] = job.figures()
    await job.close()
    expect(beyond(job.figures(), jobBounds[name])).toEqual([])
  }
})

const aReceipt = {
  reportId: 'report-handed-over-before',
  number: '0112-123456',
  assignee: { kind: 'household', name: '5号党员中心户' },
  promisedOn: '2026-01-15',
  identity: 'confidential',
  handTo: 'household',
  elsewhere: true,
  community: { id: 'community-haitang', name: '海棠社区', phone: '0532-0000-0101' },
  at: '2026-01-12T02:00:00.000Z',
}

function rowsOf(table: Partial<Record<JobName, Figures>>) {
  return Object.entries(table).map(
    ([name, figures]) =>
      `${name}: ${Object.entries(figures)
        .map(([what, count]) => `${count} ${what}`)
        .join(', ')}`,
  )
}
