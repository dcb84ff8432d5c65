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

const status = async (link: string) => (await fetch(encodeURI(link))).status

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

  it('is private, and its link lives for ten minutes unless another time is asked for', async () => {
    const { fileID } = await app.uploadFile({ cloudPath: 'notes/private.txt', fileContent: Buffer.from('private') })
    expect((await fetch(`${cloud.url}/files/notes/private.txt`)).status).toBe(403)
    const linkFor = async (maxAge?: number) => {
      const { fileList } = await app.getTempFileURL({
        fileList: maxAge === undefined ? [fileID] : [{ fileID, maxAge }],
      })
      return fileList[0]!.tempFileURL
    }
    const [usual, longer] = [await linkFor(), await linkFor(3600)]
    expect(await status(usual)).toBe(200)
    cloud.time.advance(601_000)
    expect([await status(usual), await status(longer)]).toEqual([403, 200])
    cloud.time.real()
    expect(await status(usual.replace(/expires=\d+/, `expires=${Date.now() + 9e9}`))).toBe(403)
  })

  it('cannot be found where there is none, nor in somebody else’s cloud', async () => {
    const ids = ['cloud://elsewhere.bucket/notes/private.txt', 'https://x/y.txt', '']
    const { fileList } = await app.getTempFileURL({ fileList: ids })
    expect(fileList.map(({ code }) => code)).toEqual(ids.map(() => 'STORAGE_FILE_NONEXIST'))
    await expect(app.downloadFile({ fileID: ids[0]! })).rejects.toThrow()
  })

  it('is asked for and deleted fifty at a time', async () => {
    const many = Array.from({ length: 51 }, (_, n) => `cloud://x/${n}`)
    await expect(app.getTempFileURL({ fileList: many })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
    await expect(app.deleteFile({ fileList: many })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
    expect((await app.getTempFileURL({ fileList: many.slice(1) })).fileList).toHaveLength(50)
  })

  it.each(['/first.txt', 'a//b.txt', '../out.txt', `${'x'.repeat(851)}`])('has no path like %s', async (cloudPath) => {
    await expect(app.uploadFile({ cloudPath, fileContent: Buffer.from('x') })).rejects.toMatchObject({
      code: 'INVALID_PARAM',
    })
  })

  it('is put only where its signature says, in time, and up to 50 MB', async () => {
    const ticket = async (path: string) => {
      const body = JSON.stringify({ action: 'storage.getUploadMetadata', path, method: 'put' })
      const headers = { 'content-type': 'application/json' }
      const reply = await fetch(`${cloud.url}/admin`, { method: 'POST', body, headers })
      return ((await reply.json()) as { data: { url: string; authorization: string } }).data
    }
    const put = (url: string, authorization: string, body: BodyInit = 'x') =>
      fetch(url, { method: 'PUT', body, headers: { authorization } })
    const { url, authorization } = await ticket('p/a.txt')
    expect((await put(url.replace('a.txt', 'b.txt'), authorization)).status).toBe(403)
    expect((await put(url, '')).status).toBe(403)
    cloud.time.advance(16 * 60_000)
    const late = await put(url, authorization)
    expect([late.status, await late.text()]).toEqual([403, expect.stringContaining('<Code>SignatureDoesNotMatch')])
    cloud.time.real()
    const large = await put(url, authorization, new Uint8Array(50 * 1024 * 1024 + 1)).catch(() => undefined)
    expect(large?.status ?? 413).toBe(413)
    const { fileList } = await app.getTempFileURL({ fileList: [`cloud://local.6c6f-local-1250000000/p/a.txt`] })
    expect(fileList).toMatchObject([{ code: 'STORAGE_FILE_NONEXIST' }])
    expect((await put(url, authorization)).status).toBe(200)
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

describe('a sound from a phone', () => {
  it.each([
    ['MP3', 'a.mp3', Buffer.from([0xff, 0xf3, 0x48, 0xc4, 0]), 'audio/mpeg'],
    ['MP3 with a title', 'b.mp3', Buffer.from('ID3 and so on'), 'audio/mpeg'],
    ['WebM', 'c.webm', Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0]), 'audio/webm'],
  ])('is kept and heard: %s', async (_, name, content, type) => {
    const { fileID } = (await (await upload(`s/${name}`, content, 'o-one')).json()) as { fileID: string }
    const { fileList } = await app.getTempFileURL({ fileList: [fileID] })
    const reply = await fetch(fileList[0]!.tempFileURL)
    expect([reply.headers.get('content-type'), Buffer.from(await reply.arrayBuffer())]).toEqual([type, content])
  })
})
