import { askAt } from '../support/ask-at'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { createPhone } from './support/phone'
import { carryTo } from './support/wechat'

describe('at the door of a bench meeting, on a slow line, in the built mini-program', () => {
  let cloud: SampleCloud
  let phone: ReturnType<typeof createPhone>
  let line = Promise.resolve()

  beforeAll(async () => {
    cloud = await startSampleCloud()
    const carry = carryTo(cloud.url, () => 'household-1')
    phone = createPhone(async (door, data) => {
      await line
      return carry(door, data)
    })
  }, 60_000)
  afterAll(() => cloud?.stop())

  it('two neighbours come in at once, and both are there', async () => {
    phone.open(`packages/household/meeting/index?meetingId=${await meetingWithTwo()}`)
    await phone.sees('谁到了，点一下名字。')
    let pickUp = () => {}
    line = new Promise((resolve) => void (pickUp = resolve))
    await phone.screen().tap('第1位报名的邻居，到场')
    await phone.screen().tap('第2位报名的邻居，到场')
    pickUp()
    await phone.sees('到了2人')
    await phone.screen().tap('第1位报名的邻居，点错了')
    await phone.sees('到了1人')
    await phone.screen().tap('第1位报名的邻居，到场')
    await phone.sees('到了2人')
  })

  async function meetingWithTwo() {
    const ask = askAt(cloud.url)
    const { meetingId } = await ask('household-1', 'household', 'openMeeting', { formId: 'benchatthedoor00001' })
    const startAt = new Date(Date.now() + DAY_MS).toISOString()
    const plan = { place: '1号楼前的葡萄架下', startAt, seats: 0, topics: ['晾衣绳拉在哪儿'] }
    await ask('household-1', 'household', 'planMeeting', { meetingId, commandId: 'atthedoorpress000001', ...plan })
    await ask('household-1', 'household', 'publishMeeting', { meetingId, commandId: 'atthedoorpress000002' })
    await ask('neighbour-wu', 'resident', 'signUp', { meetingId, commandId: 'atthedoorpress000003', party: 1 })
    await ask('neighbour-zheng', 'resident', 'signUp', { meetingId, commandId: 'atthedoorpress000004', party: 1 })
    await cloud.advance(DAY_MS)
    return String(meetingId)
  }
})

const DAY_MS = 86_400_000
