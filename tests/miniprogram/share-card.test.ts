import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../config/root'
import { createPhone } from './support/phone'

describe('what a neighbour is sent', () => {
  const phone = createPhone(() => Promise.reject(new Error('no signal')))
  afterEach(() => phone.closeAll())

  it.each([
    ['pages/placard/index', 'pages/placard/index'],
    ['packages/meeting/detail/index?meetingId=meeting-1', 'packages/meeting/detail/index?meetingId=meeting-1'],
    ['packages/household/meeting/index?meetingId=meeting-1', 'packages/meeting/detail/index?meetingId=meeting-1'],
    ['packages/household/today/index', 'pages/placard/index'],
    ['packages/my/report/index?reportId=report-1', 'pages/placard/index'],
  ])('from %s opens %s and carries a picture of ours, 5 by 4, never one of the screen', async (page, opened) => {
    phone.open(page)
    await phone.sees('没连上网')
    const { imageUrl = '', path } = phone.page().instance.onShareAppMessage?.({ from: 'menu' }) ?? {}
    expect(path).toBe(`/${opened}`)
    expect(sizeOfPng(readFileSync(join(root, 'dist/weapp', imageUrl)))).toEqual({ width: 500, height: 400 })
  })
})

function sizeOfPng(file: Buffer) {
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) }
}
