import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../config/root'
import { askAt } from '../support/ask-at'
import { pagesOfApp } from '../support/pages-of-app'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { tour } from '../support/page-tour'
import type { Stop } from '../support/page-tour'
import { createPhone } from './support/phone'
import { carryTo } from './support/wechat'

describe('the built pages, filled by the sample street', () => {
  const figures: Record<string, number> = {}
  let cloud: SampleCloud
  let stops: Stop[]
  let phone: ReturnType<typeof createPhone>
  let holder = ''

  beforeAll(async () => {
    cloud = await startSampleCloud()
    stops = await tour(askAt(cloud.url))
    phone = createPhone(carryTo(cloud.url, () => holder))
  })
  afterEach(() => phone?.closeAll())
  afterAll(async () => {
    mkdirSync(join(root, 'dist/tests'), { recursive: true })
    writeFileSync(join(root, 'dist/tests/miniprogram-figures.json'), JSON.stringify(figures))
    await cloud.stop()
  })

  it('are all on the tour', () => {
    expect(stops.map(({ page }) => page).sort()).toEqual(pagesOfApp())
  })

  it.each(pagesOfApp())('%s has at most 400 nodes, 13 deep', async (page) => {
    await visit(page)
    const { nodes, depth } = phone.screen().size()
    figures['most nodes of a page'] = Math.max(nodes, figures['most nodes of a page'] ?? 0)
    figures['deepest node of a page'] = Math.max(depth, figures['deepest node of a page'] ?? 0)
    expect(nodes).toBeLessThanOrEqual(400)
    expect(depth).toBeLessThanOrEqual(13)
  })

  it.each([
    ['the placard', 2, 'pages/placard/index'],
    ['a meeting', 4, 'packages/meeting/detail/index'],
  ])('draw %s in at most %s changes of 20 KB', async (what, most, page) => {
    await visit(page)
    const { calls, bytes } = phone.page().setData
    const { nodes, depth } = phone.screen().size()
    Object.assign(figures, {
      [`changes to draw ${what}`]: calls,
      [`bytes to draw ${what}`]: bytes,
      [`nodes of ${what}`]: nodes,
      [`depth of ${what}`]: depth,
    })
    expect(calls).toBeLessThanOrEqual(most)
    expect(bytes).toBeLessThanOrEqual(20_000)
  })

  it('take a typed character in one change, hardly larger than what is written', async () => {
    await visit('pages/report/new/index')
    const written = '楼道里的灯坏了'
    const before = { ...phone.page().setData }
    await phone.screen().write('什么事', written)
    await stillness()
    const calls = phone.page().setData.calls - before.calls
    const bytesBeyond = phone.page().setData.bytes - before.bytes - Buffer.byteLength(written)
    Object.assign(figures, { 'changes per character': calls, 'bytes per character beyond the value': bytesBeyond })
    expect(calls).toBe(1)
    expect(bytesBeyond).toBeLessThanOrEqual(100)
  })

  async function visit(page: string) {
    const stop = stops.find((one) => one.page === page)
    if (!stop) throw new Error(`${page} is not on the tour`)
    holder = stop.as
    for (const [key, value] of Object.entries(stop.kept ?? {})) wx.setStorageSync(key, value)
    phone.open(`${page}?${new URLSearchParams(stop.query).toString()}`)
    await phone.sees(stop.says)
    await stillness()
  }
})

/** Long enough for everything a page still wants to draw. */
function stillness() {
  return new Promise((resolve) => setTimeout(resolve, 200))
}
