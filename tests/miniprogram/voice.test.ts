import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { createPhone } from './support/phone'
import { carryTo, uploadTo } from './support/wechat'

describe('something is said instead of written, in the built mini-program', () => {
  let cloud: SampleCloud
  let phone: ReturnType<typeof createPhone>
  let holder = 'resident-fresh'

  beforeAll(async () => {
    cloud = await startSampleCloud()
    const who = () => holder
    phone = createPhone(carryTo(cloud.url, who), { upload: uploadTo(cloud.url, who) })
  })
  afterAll(() => cloud.stop())

  const hold = async () => {
    await phone.screen().touch('按住说话')
    await phone.sees('正在听')
    await new Promise((resolve) => setTimeout(resolve, 500))
    await phone.screen().lift('正在听')
  }

  /** What came to stand in the box, once something did. */
  async function understood(label: string): Promise<string> {
    try {
      return String(phone.screen().standsIn(label))
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
      return understood(label)
    }
  }

  it('a resident who says no to the microphone is told how to allow it, and keeps the keyboard', async () => {
    phone.microphone.refuses()
    phone.open('pages/placard/index?scene=v1HTA2345678BC')
    await phone.sees('1号楼、2号楼党员中心户')
    await phone.screen().tap('我要反映')
    await phone.sees('按住说话')
    await phone.screen().touch('按住说话')
    await phone.sees('话筒没有打开')
    await phone.screen().lift('按住说话')
    await phone.screen().tap('去打开话筒')
    expect(phone.microphone.settingsOpened()).toBe(1)
    await phone.screen().write('什么事', '打字也行')
    await phone.screen().write('什么事', '')
  })

  it('a resident says it, hears it, takes one out, mends what was understood, and sends it without a written word', async () => {
    await hold()
    await phone.sees('听语音，12秒')
    expect(await understood('语音1的文字')).toContain('这句话由本机的替身写下')
    await phone.screen().tap('听语音')
    expect(phone.microphone.playing).toHaveLength(1)
    await phone.screen().tap('正在放')
    expect(phone.microphone.playing).toEqual([])

    phone.microphone.speaks(30)
    const down = phone.screen().touch('按住说话')
    await Promise.all([down, phone.screen().lift('按住说话')])
    await phone.sees('正在听')
    await phone.screen().touch('正在听')
    await phone.screen().lift('正在听')
    await phone.sees('听语音，30秒')
    await phone.screen().tap('去掉语音2')
    expect(phone.screen().words()).not.toContain('30秒')

    await phone.screen().tap('下一步')
    await phone.sees('在哪儿？')
    await phone.screen().tap('海棠苑1号楼1单元')
    await phone.sees('海棠苑1号楼1单元')
    await phone.screen().tap('交上去')
    await phone.sees('收到了，谢谢您')
  })

  it('the household finds it by its words, hears it, and says aloud how it was settled', async () => {
    // WeChat passes the sound.
    await cloud.minute()
    holder = 'household-1'
    phone.open('packages/household/today/index')
    await phone.sees('这句话由本机的替身写下')
    await phone.screen().tap('这句话由本机的替身写下')
    await phone.sees('听语音，12秒')
    await phone.screen().tap('听语音')
    expect(phone.microphone.playing[0]).toContain('/files/sounds/')
    await phone.screen().tap('我接下')
    await phone.sees('中心户接下了')
    await phone.screen().tap('办好了')
    await phone.sees('按住说话')
    phone.microphone.speaks(9)
    await hold()
    await phone.sees('听语音，9秒')
    await understood('语音1的文字')
    await phone.screen().write('语音1的文字', '昨天下午请物业修好了。')
    await phone.screen().tap('办好了')
    await phone.sees('这样记，对吗？')
    expect(phone.screen().words()).toMatch(/昨天\d+月\d+日（周.）.*请物业.*昨天下午请物业修好了。/)
    await phone.screen().tap('就这样')
    await phone.sees('记下了，辛苦了')
  })

  it('the resident hears what was done', async () => {
    await cloud.minute()
    holder = 'resident-fresh'
    phone.open('packages/my/reports/index')
    await phone.sees('这句话由本机的替身写下')
    await phone.screen().tap('这句话由本机的替身写下')
    await phone.sees('现在解决了吗？')
    expect(phone.screen().words()).toContain('听语音，9秒')
  })
})
