import { startCloud, type Cloud } from '../index'
import { connect } from './support/sdk'

let cloud: Cloud
let app: ReturnType<typeof connect>['app']
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

beforeAll(async () => {
  cloud = await startCloud({ port: 0 })
  app = connect(cloud.url).app
})
afterAll(() => cloud.stop())

const upload = (path: string, body: string | Uint8Array<ArrayBuffer>, openId?: string) =>
  fetch(`${cloud.url}/files/${path}`, {
    method: 'POST',
    body,
    headers: openId === undefined ? {} : { 'x-wx-openid': openId },
  })

describe('a file of a function', () => {
  it('is uploaded, read, and deleted through the SDK', async () => {
    const { fileID } = await app.uploadFile({ cloudPath: 'notes/早 上.txt', fileContent: Buffer.from('早上好') })
    expect(fileID).toMatch(/^cloud:\/\/local\..+\/notes\/早 上\.txt$/)
    const { fileContent } = await app.downloadFile({ fileID })
    expect(String(fileContent)).toBe('早上好')
    const { fileList } = await app.deleteFile({ fileList: [fileID] })
    expect(fileList).toMatchObject([{ fileID, code: 'SUCCESS' }])
    const gone = await app.getTempFileURL({ fileList: [fileID] })
    expect(gone.fileList).toMatchObject([{ code: 'STORAGE_FILE_NONEXIST' }])
  })
})

describe('a photo from a phone', () => {
  it('is private: only a link that has not expired shows it', async () => {
    const { fileID } = (await (await upload('p/one.png', png, 'o-one')).json()) as { fileID: string }
    expect((await fetch(`${cloud.url}/files/p/one.png`)).status).toBe(403)
    const { fileList } = await app.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] })
    const link = fileList[0]!.tempFileURL
    const reply = await fetch(link)
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(Buffer.from(await reply.arrayBuffer())).toEqual(png)
    expect((await fetch(link.replace('one.png', 'two.png'))).status).toBe(403)
    cloud.time.advance(61_000)
    expect((await fetch(link)).status).toBe(403)
    cloud.time.real()
  })

  it('is an image, has an owner, and is not too large', async () => {
    expect((await upload('p/text.png', 'not an image', 'o-one')).status).toBe(415)
    expect((await upload('p/nobody.png', png)).status).toBe(403)
    expect((await upload('p/one.png', png, 'o-two')).status).toBe(403)
    expect((await upload('p/..%2f..%2fout.png', png, 'o-one')).status).toBe(400)
    const large = await upload('p/large.png', Buffer.concat([png, Buffer.alloc(10 * 1024 * 1024)]), 'o-one').catch(
      () => undefined,
    )
    expect(large?.status ?? 413).toBe(413)
  })
})
