import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../config/root'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { createPhone } from './support/phone'
import { carryTo } from './support/wechat'

describe('a WeChat that is older than the oldest this app is made for', () => {
  let cloud: SampleCloud
  beforeAll(async () => void (cloud = await startSampleCloud()))
  afterAll(() => cloud.stop())

  it('is asked to be updated, and the placard opens all the same', async () => {
    const phone = createPhone(
      carryTo(cloud.url, () => 'resident-fresh'),
      { baseLibrary: '2.19.6' },
    )
    phone.open('pages/placard/index?scene=v1HTA2345678BC')
    await phone.sees('我要反映')
    expect(phone.notes.said).toEqual([expect.stringContaining('请更新微信')])
  })

  it('is told by the base library that the project names, and the papers on going live ask to be set', () => {
    const { libVersion } = JSON.parse(readFileSync(join(root, 'project.config.json'), 'utf8')) as { libVersion: string }
    for (const paper of ['docs/going-live.md', 'docs/going-live.zh-CN.md'])
      expect(readFileSync(join(root, paper), 'utf8')).toContain(libVersion)
  })
})
