import { complaintsOn } from './support/complaints'
import { onHardestPhones } from './support/on-hardest-phones'

const { cloud, openAs } = onHardestPhones()

/** Nothing rings in the night: until ten in the morning in Shanghai where it is not day there now. */
function msUntilDay() {
  const hour = (Date.now() / 3_600_000 + 8) % 24
  return hour > 8 && hour < 20 ? 0 : ((34 - hour) % 24) * 3_600_000
}

describe('a question that no message could bring', () => {
  it('is read as that by the household that asked it', async () => {
    const tab = await openAs('household-2', 'packages/household/today/index')
    await tab.press('单元门关不上')
    await tab.press('联系邻居')
    await tab.press('问一问')
    await tab.choose('自己写一句')
    await tab.write('想问什么', '是一直关不上，还是刮风的时候？')
    await tab.press('发给邻居')
    await tab.sees('等邻居回话')
    await cloud().advance(msUntilDay())
    await cloud().minute()
    await tab.page.reload()
    await tab.sees('消息没送到，请打电话或上门问一句')
    await tab.loaded()
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.close()
  })

  it('stands in a queue of the worker’s, who rings and writes down that they did', async () => {
    const tab = await openAs('worker-haitang', 'packages/worker/overview/index')
    await tab.press('问话没送到')
    await tab.press('单元门关不上')
    await tab.sees('消息没送到，请打电话问一句。')
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.press('打过电话了')
    await tab.choose('打通了')
    await tab.press('居民怎么说的')
    await tab.write('居民怎么说的', '刮风的时候才关不上。')
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.press('记下来')
    await tab.sees('记下了，已告诉跟进的人。')
    await tab.close()
  })
})

describe('a worker', () => {
  it('is bound as an employee in one tap, where WeChat can', async () => {
    const tab = await openAs('worker-haitang', 'packages/worker/overview/index')
    tab.page.on('dialog', (question) => void question.accept())
    await tab.sees('绑一次，有事就发到您微信里')
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.press('工作消息')
    await tab.sees('好了，有新的事会发到您微信的小程序助手里。')
    await tab.sees('绑好了，消息在微信的小程序助手里')
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.page.reload()
    await tab.sees('绑好了，消息在微信的小程序助手里')
    await tab.close()
  })

  it('who says no is left as they were, and may be asked again', async () => {
    const tab = await openAs('worker-street', 'packages/worker/overview/index')
    await tab.press('工作消息')
    await tab.sees('好的，不发。有事照样在这里看。')
    await tab.sees('绑一次，有事就发到您微信里')
    await tab.close()
  })
})
