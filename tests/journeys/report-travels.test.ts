import type { Browser } from 'playwright-core'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { complaintsOn } from './support/complaints'
import { openBrowser } from './support/open-browser'
import { openTab } from './support/open-tab'
import type { Tab } from './support/open-tab'
import { sayIt } from './support/say-it'
import { hardest, usual } from './support/sizes'

describe('a report travels from the placard to the household and back', () => {
  let cloud: SampleCloud
  let browser: Browser

  beforeAll(async () => void ([cloud, browser] = await Promise.all([startSampleCloud(), openBrowser()])))
  afterAll(() => Promise.all([cloud?.stop(), browser?.close()]))

  describe.each([hardest, usual])('on screens of $width px with type at $scale', (size) => {
    const resident = `resident-${size.width}-${size.scale}`
    const text = `三楼的灯不亮，${size.width}的屏，${size.scale}倍的字。`
    let tabs: Record<'resident' | 'household' | 'worker', Tab>

    beforeAll(async () => {
      tabs = {
        resident: await openTab(browser, cloud.url, resident, size),
        household: await openTab(browser, cloud.url, 'household-1', size),
        worker: await openTab(browser, cloud.url, 'worker-haitang', size),
      }
    })
    afterAll(() => Promise.all(Object.values(tabs).map((tab) => tab.close())))

    it('the resident scans the placard, says it and gets a receipt', async () => {
      const { open, sees, press } = tabs.resident
      await open('pages/placard/index?scene=v1HTA2345678BC')
      await sees('1号楼、2号楼党员中心户')
      await sayIt(tabs.resident, text, '海棠苑1号楼1单元')
      await sees('中心户看得到这件事，看不到您是谁')
      await nobodyComplains(tabs.resident)
      await press('交上去')
      await sees('收到了，谢谢您')
      await sees('由1号党员中心户跟进')
    })

    it('the household takes it on and asks one thing', async () => {
      const { open, sees, press, choose, write } = tabs.household
      await open('packages/household/today/index')
      await press(text)
      await sees(/由您联系/)
      await press('我接下')
      await sees('给邻居回个音就行')
      await press('联系邻居')
      await nobodyComplains(tabs.household)
      await press('问一问')
      await choose('自己写一句')
      await write('想问什么', '是楼道里的，还是电梯里的？')
      await press('发给邻居')
      await sees('等邻居回话')
    })

    it('the resident answers', async () => {
      const { open, sees, press, write } = tabs.resident
      await open('packages/my/reports/index')
      await press(text)
      await sees('是楼道里的，还是电梯里的？')
      await write('您的回话', '楼道里的。')
      await press('发送')
      await sees('收到您的回话了')
    })

    it('the household says how it was settled', async () => {
      const { open, sees, press, choose, write } = tabs.household
      await open('packages/household/today/index')
      await sees('邻居回话了')
      await press(text)
      await sees('楼道里的。')
      await press('办好了')
      await choose('自己写一句')
      await nobodyComplains(tabs.household)
      await write('写一句', '换了新灯泡，亮了。')
      await press('办好了')
      await sees('记下了，辛苦了')
      await nobodyComplains(tabs.household)
    })

    it('the resident says that it is not solved, and the worker takes over', async () => {
      const { open, sees, press } = tabs.resident
      await open('packages/my/reports/index')
      await press(text)
      await sees('中心户说：换了新灯泡，亮了。')
      await nobodyComplains(tabs.resident)
      await press('没解决')
      await sees('还差什么？')
      await nobodyComplains(tabs.resident)
      await press('不写了')
      await sees('社区重新办')
      await nobodyComplains(tabs.resident)

      const worker = tabs.worker
      await worker.open('packages/worker/queue/index?queue=reopened')
      await worker.press(text)
      await worker.press('安排人跟进')
      await worker.choose('我来办')
      await nobodyComplains(worker)
      await worker.press('就这样安排')
      await worker.sees('归我们办了')
      await worker.press('我接下')
      await worker.sees('给居民回个音就行')
      await worker.press('办好了')
      await worker.choose('自己写一句')
      await worker.write('写一句', '请电工换了整条线路，不再闪了。')
      await worker.press('办好了')
      await worker.sees('请电工换了整条线路')
    })

    it('the resident says that it is solved now', async () => {
      const { open, sees, press, choose } = tabs.resident
      await open('packages/my/reports/index')
      await press(text)
      await press('解决了')
      await sees('有人联系过您吗？')
      await nobodyComplains(tabs.resident)
      await choose('有')
      await press('就这么回')
      await sees('以后又坏了？')
      await nobodyComplains(tabs.resident)
      await press('看这件事')
      await sees('您说解决了，谢谢您')
      await nobodyComplains(tabs.resident)
    })
  })
})

async function nobodyComplains({ page }: Tab) {
  expect(await complaintsOn(page)).toEqual([])
}
