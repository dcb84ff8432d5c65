import { askAt } from '../support/ask-at'
import { complaintsOn } from './support/complaints'
import { onHardestPhones } from './support/on-hardest-phones'

const { cloud, openAs } = onHardestPhones()

const DAY_MS = 86_400_000
/** So late that a household's promise is over by a working day, whatever the season. */
const WEEKS_MS = 16 * DAY_MS

describe('days on which the community’s office is closed', () => {
  it('move what was promised, and its resident reads why', async () => {
    const days = Array.from({ length: 9 }, (_, day) => new Date(Date.now() + day * DAY_MS + 8 * 3_600_000))
    await askAt(cloud().url)('worker-haitang', 'worker', 'writeClosedDays', {
      commandId: 'closedfordaysonend',
      communityId: 'community-haitang',
      closed: days.map((day) => day.toISOString().slice(0, 10)),
    })
    await cloud().minute()
    const tab = await openAs('resident-wang', 'packages/my/reports/index')
    await tab.press('楼道灯坏了三天了')
    await tab.sees(/^放假，顺延到/)
    await tab.loaded()
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.close()
  })
})

describe('a promise that a household could not keep', () => {
  it('is taken over by the community, with thanks and no mark', async () => {
    await cloud().advance(WEEKS_MS)
    await cloud().minute()
    await cloud().minute()
    const tab = await openAs('household-2', 'packages/household/today/index')
    await tab.sees('社区已接手，您辛苦了')
    await tab.loaded()
    expect(await tab.page.getByText('单元门关不上').count()).toBe(1)
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.close()
  })

  it('is read by its resident with the new day and the one of before', async () => {
    const tab = await openAs('resident-wang', 'packages/my/reports/index')
    await tab.press('单元门关不上')
    await tab.sees(/^海棠社区已接手.*原来说好/)
    await tab.loaded()
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.close()
  })

  it('is the worker’s, who may give it to somebody else', async () => {
    const tab = await openAs('worker-haitang', 'packages/worker/queue/index?queue=ours')
    await tab.press('单元门关不上')
    await tab.sees('说好的日子过了，先接到这里来办。')
    await tab.press('安排人跟进')
    await tab.sees('上次由它跟进')
    await tab.loaded()
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.close()
  })
})

describe('what nobody took on in time', () => {
  it('stands in a queue of its own, and on its page', async () => {
    await cloud().advance(5 * DAY_MS)
    const tab = await openAs('worker-haitang', 'packages/worker/overview/index')
    await tab.press('该接下还没接')
    await tab.press('楼道灯坏了三天了')
    await tab.sees('该接下还没接')
    await tab.loaded()
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.close()
  })
})
