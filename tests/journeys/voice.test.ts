import type { Browser } from 'playwright-core'
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

    tab = await openTab(browser, cloud.url, 'household-2', hardest)
    await tab.open('packages/household/today/index')
    await tab.press('单元门的锁坏了，进不去。')
    await tab.sees('听语音')
    expect(await tab.page.getByRole('button', { name: '听语音' }).count()).toBe(2)
    await tab.press('听语音')
    await tab.sees('正在放')
  })

  it('where the microphone is refused it is said how to allow it, and writing goes on', async () => {
    await atTheForm('resident-silent')
    await tab.page.getByRole('button', { name: '按住说话' }).click()
    await tab.sees('话筒没有打开')
    await tab.write('什么事', '那就打字，灯坏了。')
    await sendIt(tab)
  })
})

/** A browser whose microphone hums; who may use it is said by the tab. */
const microphone = ['--use-fake-device-for-media-stream']
