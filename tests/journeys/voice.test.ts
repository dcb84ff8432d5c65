import type { Browser } from 'playwright-core'
import { askAt } from '../support/ask-at'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { openBrowser } from './support/open-browser'
import { openTab } from './support/open-tab'
import type { Tab } from './support/open-tab'
import { say } from './support/say'
import { sendIt } from './support/say-it'
import { hardest } from './support/sizes'

describe('something is said instead of written, in a browser', () => {
  let cloud: SampleCloud
  let browser: Browser
  let tab: Tab

  beforeAll(async () => void ([cloud, browser] = await Promise.all([startSampleCloud(), openBrowser(microphone)])))
  afterAll(() => Promise.all([cloud?.stop(), browser?.close()]))
  afterEach(() => tab.close())

  async function atTheForm(who: string) {
    tab = await openTab(browser, cloud.url, who, hardest)
    await tab.open('pages/placard/index?scene=v1HTA3456789CD')
    await tab.press('我要反映')
    await tab.sees('按住说话')
  }

  it('it is recorded, heard, taken out, said anew, and sent without a written word; the household hears it', async () => {
    await atTheForm('resident-speaking')
    await tab.context.grantPermissions(['microphone'])
    await say(tab)
    await tab.press('听语音')
    await tab.sees('正在放')
    await tab.press('正在放')
    await tab.press('去掉语音1')
    await tab.page.getByRole('button', { name: '听语音' }).waitFor({ state: 'detached' })
    await say(tab)
    await say(tab, 1200)
    await tab.write('语音1的文字', '单元门的锁坏了，进不去。')
    await sendIt(tab)
    await tab.close()
    // WeChat passes the sounds.
    await cloud.minute()

    tab = await openTab(browser, cloud.url, 'household-2', hardest)
    await tab.open('packages/household/today/index')
    await tab.press('单元门的锁坏了，进不去。')
    await tab.sees('听语音')
    expect(await tab.page.getByRole('button', { name: '听语音' }).count()).toBe(2)
    await tab.press('听语音')
    await tab.sees('正在放')
  })

  it('a household says what a neighbour said on the stairs; it stands with its sound in the slip’s report', async () => {
    tab = await openTab(browser, cloud.url, 'household-2', hardest)
    await tab.context.grantPermissions(['microphone'])
    await tab.open('packages/household/neighbour-report/index')
    await tab.sees('按住说话')
    await say(tab)
    await tab.write('语音1的文字', '二楼的扶手松了，刘奶奶不敢扶。')
    await tab.choose('公共设施坏了')
    await tab.choose('不写姓名')
    await tab.press('一张小条')
    await tab.sees('收到了，谢谢您告诉我们。')
    await tab.open('packages/household/today/index')
    await tab.press('二楼的扶手松了，刘奶奶不敢扶。')
    await tab.sees('替邻居记下的')
    await tab.press('听语音')
    await tab.sees('正在放')
  })

  it('a resident says aloud what is still wrong after a callback, and hears it in the story', async () => {
    const who = 'resident-still-speaking'
    const ask = askAt(cloud.url)
    const { reportId } = await ask(who, 'resident', 'submitReport', aReport)
    const press = { reportId }
    await ask('household-2', 'household', 'acceptReport', { ...press, commandId: 'voicestillpress1' })
    const resolve = { ...press, commandId: 'voicestillpress2', text: '换了新锁', photos: [] }
    await ask('household-2', 'household', 'resolveReport', resolve)

    tab = await openTab(browser, cloud.url, who, hardest)
    await tab.context.grantPermissions(['microphone'])
    await tab.open(`packages/my/report/index?reportId=${String(reportId)}`)
    await tab.press('还差一点')
    await tab.sees('还差什么？')
    await say(tab)
    await tab.write('语音1的文字', '锁换了，门还是关不严。')
    await tab.press('交给社区')
    await tab.press('看这件事')
    await tab.sees('锁换了，门还是关不严。')
    await tab.press('听语音')
    await tab.sees('正在放')
  })

  it('where the microphone is refused it is said how to allow it, and writing goes on', async () => {
    await atTheForm('resident-silent')
    await tab.page.getByRole('button', { name: '按住说话' }).click()
    await tab.sees('话筒没有打开')
    await tab.write('什么事', '那就打字，三轮车堵着门。')
    await sendIt(tab)
  })
})

const aReport = {
  formId: 'voicestillform0001',
  buildingId: 'building-3',
  unit: '1单元',
  text: '单元门的锁打不开。',
  category: 'fixtures',
  photos: [],
  identity: 'anonymous',
  handTo: 'household',
}

/** A browser whose microphone hums; who may use it is said by the tab. */
const microphone = ['--use-fake-device-for-media-stream']
