import { askAt } from '../support/ask-at'
import { complaintsOn } from './support/complaints'
import type { Tab } from './support/open-tab'
import { sayIt } from './support/say-it'
import { onHardestPhones } from './support/on-hardest-phones'

const { cloud, openAs } = onHardestPhones()

const quoted = '楼上骂我混蛋，还往下扔烟头。'

describe('words that the content check would not pass', () => {
  it('are taken in, and their writer reads that the community looks at them first', async () => {
    const tab = await openAs('resident-quoting', 'pages/placard/index?scene=v1HTA2345678BC')
    await sayIt(tab, quoted, '海棠苑1号楼1单元')
    await tab.press('交上去')
    await tab.sees('收到了，谢谢您')
    await tab.loaded()
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.open('packages/my/reports/index')
    await tab.sees('社区先看一看内容')
    await tab.close()
  })

  it('are passed by a worker, and go on to the household', async () => {
    const tab = await openAs('worker-haitang', 'packages/worker/overview/index')
    await tab.press('先看一眼再转')
    await tab.press(quoted)
    await tab.sees('内容没问题，放出去')
    await tab.loaded()
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.press('内容没问题，放出去')
    await tab.sees('放出去了。')
    await tab.close()

    const household = await openAs('household-1', 'packages/household/today/index')
    await household.sees(quoted)
    await household.close()
  })
})

describe('a worker finds a report', () => {
  const find = ({ page }: Tab) => page.getByRole('button', { name: '找', exact: true }).click()

  it.each(['漏水到四楼', '五楼漏水'])('by words as they are typed: %s', async (typed) => {
    const tab = await openAs('worker-haitang', 'packages/worker/overview/index')
    await tab.write('找一件事', typed === '五楼漏水' ? typed : '四楼 漏水')
    await find(tab)
    await tab.sees('五楼漏水')
    await tab.loaded()
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.close()
  })

  it('by its number, with wide digits and a long dash', async () => {
    const { rows } = (await askAt(cloud().url)('resident-sun', 'resident', 'listMyReports', {})) as {
      rows: { number: string; gist: string }[]
    }
    const found = rows.find(({ gist }) => gist.includes('五楼漏水'))
    const wide = [...(found?.number ?? '')].map((sign) =>
      sign === '-' ? '—' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
    )
    const tab = await openAs('worker-haitang', 'packages/worker/overview/index')
    await tab.write('找一件事', wide.join(''))
    await find(tab)
    await tab.sees('五楼漏水')
    await tab.close()
  })
})

describe('whoever sends the same over and over', () => {
  it('is asked to ring first for thirty days; the worker learns of nobody', async () => {
    const tab = await openAs('worker-haitang', 'packages/worker/search/index?typed=路灯不亮')
    await tab.press('路灯不亮')
    await tab.press('30天里请他先打电话')
    await tab.sees('您不会知道他是谁')
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.press('就这么定')
    await tab.sees('记下了，30天里请这位居民先打电话。')
    await tab.close()
  })

  it('is told when they send the next, which stays on their phone', async () => {
    const tab = await openAs('resident-qian', 'pages/placard/index?scene=v1HTA2345678BC')
    await sayIt(tab, '想问问老年食堂几点开门。', '海棠苑1号楼1单元')
    await tab.press('交上去')
    await tab.sees('社区请您这段时间有事先打电话')
    await tab.loaded()
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.keeps('想问问老年食堂几点开门')
    await tab.close()
  })
})

describe('a paper slip', () => {
  it('is typed as it stands there, and the report claimed by whom it is about', async () => {
    const slip = await askAt(cloud().url)('household-1', 'household', 'fileForNeighbour', {
      ...{ formId: 'aslipforaneighbour', buildingId: 'building-1', text: '晾衣绳够不着了，想请人调低些。' },
      ...{ category: 'care', consent: 'nameless' },
    })
    const tab = await openAs('resident-claiming', 'packages/my/paper-receipt/index')
    await tab.write('编号', String(slip.number))
    await tab.write('查询码', 'W2A3B4C5D6')
    await tab.press('看看办到哪一步')
    await tab.sees('编号或查询码不对')
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.write('查询码', String(slip.queryCode).toLowerCase())
    await tab.press('看看办到哪一步')
    await tab.sees(`编号${String(slip.number)}`)
    await tab.loaded()
    expect(await tab.page.getByText('晾衣绳').count()).toBe(0)
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.press('这是我的事')
    await tab.sees('这张小条以后就不能用了')
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.press('是我的，领走')
    await tab.sees('晾衣绳够不着了')
    await tab.sees('您凭小条领走了这件事')
    await tab.close()
  })
})
