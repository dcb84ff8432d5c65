import { askAt } from '../support/ask-at'
import { complaintsOn } from './support/complaints'
import { sayIt } from './support/say-it'
import { onHardestPhones } from './support/on-hardest-phones'

const { cloud, openAs } = onHardestPhones()

const lamp = '一单元门厅的声控灯不亮'

describe('somebody says what a neighbour said already', () => {
  it('reads so before they send it, and follows that one instead', async () => {
    const tab = await openAs('resident-follower', 'pages/placard/index?scene=v1HTA3456789CD')
    await sayIt(tab, '一单元的灯又不亮了，摸黑上楼。', '海棠苑3号楼1单元')
    await tab.sees('邻居已经反映过')
    await tab.sees(/^邻居.*已反映公共设施坏了/)
    await tab.loaded()
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.press('跟进它')
    await tab.sees('我跟进的事')
    await tab.sees(/^邻居.*反映的。$/)
    await tab.loaded()
    expect(await complaintsOn(tab.page)).toEqual([])
    expect(await tab.page.getByText('声控灯').count()).toBe(0)
    await tab.close()
  })

  it('who says it all the same is known by the worker to have followed it first', async () => {
    const ask = askAt(cloud().url)
    const { rows } = (await ask('resident-follower', 'resident', 'listFollowed', {})) as {
      rows: { reportId: string }[]
    }
    const origin = rows[0]?.reportId
    const { reportId } = await ask('resident-follower', 'resident', 'submitReport', {
      ...{ formId: 'thesamesaidagain01', buildingId: 'building-3', text: '我这儿的灯还没好', category: 'fixtures' },
      ...{ photos: [], identity: 'anonymous', handTo: 'household', origin },
    })
    const tab = await openAs('worker-haitang', `packages/worker/report/index?reportId=${String(reportId)}`)
    await tab.sees('居民先跟进了邻居的这一件，后来自己也说了：')
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.close()
  })
})

describe('two reports about one thing', () => {
  const openMerged = async () => {
    const tab = await openAs('worker-haitang', 'packages/worker/search/index?typed=楼道灯坏了')
    await tab.press('楼道灯坏了三天了')
    await tab.loaded()
    return tab
  }

  it('are merged by a worker, who reads with which', async () => {
    const tab = await openMerged()
    await tab.press('和别的一起办')
    await tab.choose(lamp)
    await tab.loaded()
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.press('并到这一件')
    await tab.sees('并好了，会告诉居民：和邻居的一起办。')
    await tab.sees('并到这一件里一起办：')
    await tab.loaded()
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.close()
  })

  it('whoever said the one reads that both are done together, and nothing of the other’s words', async () => {
    const tab = await openAs('resident-wang', 'packages/my/reports/index')
    await tab.press('楼道灯坏了三天了')
    await tab.sees('和邻居的一起办')
    await tab.sees('和邻居反映的是同一件，一起办')
    await tab.loaded()
    expect(await tab.page.getByText('声控灯').count()).toBe(0)
    expect(await complaintsOn(tab.page)).toEqual([])
    await tab.close()
  })

  it('are taken apart again, and the resident reads by when', async () => {
    const worker = await openMerged()
    await worker.press('不是同一件，分开办')
    await worker.sees(/^分开了，由社区单独办，最晚/)
    expect(await complaintsOn(worker.page)).toEqual([])
    await worker.close()

    const resident = await openAs('resident-wang', 'packages/my/reports/index')
    await resident.press('楼道灯坏了三天了')
    await resident.sees(/^不是同一件，改由海棠社区单独办/)
    await resident.close()
  })
})
