import { createReadStream, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { askedIn, membersOf, startRelay, type Relay } from '../support/relay'
import { connect } from '../support/sdk'
import { openWire, type Wire } from '../support/open-wire'

let wire: Wire
let cloud: Wire['cloud']
let relay: Wire['relay']
let app: Wire['app']

beforeAll(async () => {
  wire = await openWire()
  ;({ cloud, relay, app } = wire)
})
afterAll(() => wire.close())
const given = { ...process.env }
afterEach(() => {
  process.env = { ...given }
  cloud.time.real()
})

const CARD = 'notes/早 上 %41&+.txt'
const save = async (cloudPath: string, text = cloudPath) =>
  (await app.uploadFile({ cloudPath, fileContent: Buffer.from(text) })).fileID
const idOf = (cloudPath: string) => `cloud://local.6c6f-local-1250000000/${cloudPath}`
const textOf = async (fileID: string) => String((await app.downloadFile({ fileID })).fileContent)
const data = () => membersOf(relay.last().reply).data

describe('an upload', () => {
  it('asks where to put the file and is told the address, what signs it, and the file’s id', async () => {
    await app.getUploadMetadata({ cloudPath: CARD })
    expect(askedIn(relay.last())).toEqual({ action: 'storage.getUploadMetadata', path: CARD, method: 'put' })
    expect(data()).toEqual({
      url: expect.stringContaining('/files/'),
      token: expect.any(String),
      authorization: expect.any(String),
      fileId: idOf(CARD),
      cosFileId: expect.any(String),
    })
  })

  it('is a PUT of pieces with the signature, the token and the ids in its head, answered by nothing', async () => {
    await save(CARD, 'by hand')
    const [asked, put] = relay.exchanges().slice(-2)
    const told = membersOf(asked!.reply).data as Record<string, string>
    expect([put!.method, `${relay.url}${put!.path}`]).toEqual(['PUT', told.url])
    expect(put!.headers).toMatchObject({
      'transfer-encoding': 'chunked',
      signature: told.authorization,
      authorization: told.authorization,
      'x-cos-security-token': told.token,
      'x-cos-meta-fileid': told.cosFileId,
      key: encodeURIComponent(CARD),
    })
    expect(put!.headers).not.toHaveProperty('content-type')
    expect([put!.status, String(put!.body), String(put!.reply)]).toEqual([200, 'by hand', ''])
  })

  it('takes bytes and streams, gives the id, and reads back the same under any name', async () => {
    expect(await save(CARD)).toBe(idOf(CARD))
    expect(await textOf(idOf(CARD))).toBe(CARD)
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'upload-')), 'stream')
    writeFileSync(file, Buffer.alloc(300_000, 'x'))
    const { fileID } = await app.uploadFile({ cloudPath: 'streamed.bin', fileContent: createReadStream(file) })
    expect(await textOf(fileID)).toHaveLength(300_000)
    await expect(
      app.uploadFile({ cloudPath: 'text.txt', fileContent: 'no bytes' as unknown as Buffer }),
    ).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  })

  it('is refused in the object storage’s own XML, which the SDK reads', async () => {
    const { data: told } = await app.getUploadMetadata({ cloudPath: 'late.txt' })
    const put = (headers: Record<string, string>) => fetch(told.url, { method: 'PUT', body: 'x', headers })
    expect(await (await put({})).text()).toMatch(
      /^<\?xml[^>]*><Error><Code>\w+<\/Code><Message>.+<\/Message><RequestId>\w+<\/RequestId><TraceId>\w+<\/TraceId><\/Error>$/,
    )
    expect((await put({ authorization: told.authorization })).status).toBe(200)
    cloud.time.advance(16 * 60_000)
    expect((await put({ authorization: told.authorization })).status).toBe(403)
    const late = await startLate()
    await expect(
      connect(late.url).app.uploadFile({ cloudPath: 'later.txt', fileContent: Buffer.from('x') }),
    ).rejects.toMatchObject({ code: 'SYS_ERR', message: expect.stringMatching(/^\[SignatureDoesNotMatch\]: /) })
    late.stop()
  })
})

/** A way to the cloud on which the clock runs past every signature between asking and putting. */
async function startLate(): Promise<Relay> {
  return startRelay(
    () => cloud.url,
    () => cloud.time.advance(16 * 60_000),
  )
}

describe('a link', () => {
  it('is asked for by id, with an age and a kind of address where wanted', async () => {
    const fileID = await save(CARD)
    const { fileList } = await app.getTempFileURL({
      fileList: [fileID, { fileID, maxAge: 60, urlType: 'COS_URL' } as never],
    })
    expect(askedIn(relay.last())).toEqual({
      action: 'storage.batchGetDownloadUrl',
      file_list: [{ fileid: fileID }, { fileid: fileID, max_age: 60, url_type: 'COS_URL' }],
    })
    expect(fileList).toMatchObject([
      { fileID, code: 'SUCCESS', tempFileURL: expect.any(String) },
      { fileID, code: 'SUCCESS', tempFileURL: expect.any(String) },
    ])
  })

  it('is not encoded, for the SDK does that, unless it is the storage’s own', async () => {
    const fileID = await save('早 上.txt')
    const { fileList } = await app.getTempFileURL({
      fileList: [fileID, { fileID, maxAge: 60, urlType: 'COS_URL' } as never],
    })
    const [plain, own] = fileList.map(({ tempFileURL }) => tempFileURL)
    expect([plain, own]).toEqual([
      expect.stringContaining('/files/早 上.txt?'),
      expect.stringContaining('/files/%E6%97%A9%20%E4%B8%8A.txt?'),
    ])
    expect([(await fetch(encodeURI(plain!))).status, (await fetch(own!)).status]).toEqual([200, 200])
    const read = await app.downloadFile({ fileID, urlType: 'COS_URL' } as never)
    expect(String(read.fileContent)).toBe('早 上.txt')
  })

  it('of a download lives ten minutes', async () => {
    const fileID = await save('ten.txt')
    await app.downloadFile({ fileID })
    const [asked, got] = relay.exchanges().slice(-2)
    expect(askedIn(asked!)).toMatchObject({ file_list: [{ fileid: fileID, max_age: 600 }] })
    const link = `${relay.url}${got!.path}`
    cloud.time.advance(599_000)
    expect((await fetch(link)).status).toBe(200)
    cloud.time.advance(2_000)
    expect((await fetch(link)).status).toBe(403)
  })

  it('to nothing is none, and nothing is downloaded', async () => {
    const fileID = idOf('never.txt')
    const { fileList } = await app.getTempFileURL({ fileList: [fileID, 'cloud://elsewhere.bucket/x.txt', 'no id'] })
    expect(fileList.map(({ code }) => code)).toEqual(Array(3).fill('STORAGE_FILE_NONEXIST'))
    await expect(app.downloadFile({ fileID })).rejects.toMatchObject({ code: 'STORAGE_FILE_NONEXIST' })
  })

  it('downloads into a file', async () => {
    const fileID = await save('into.txt', 'content')
    const tempFilePath = path.join(mkdtempSync(path.join(tmpdir(), 'download-')), 'into.txt')
    await app.downloadFile({ fileID, tempFilePath })
    await until(() => existsSync(tempFilePath) && readFileSync(tempFilePath, 'utf8') === 'content')
    expect(readFileSync(tempFilePath, 'utf8')).toBe('content')
  })

  it('tells a file’s size and type to who asks for its head', async () => {
    const fileID = await save('info.txt', '早')
    const { fileList } = await app.getFileInfo({ fileList: [fileID, idOf('never.txt')] })
    expect(fileList).toMatchObject([
      { code: 'SUCCESS', fileID, cloudId: fileID, fileName: 'info.txt', mime: 'text/plain', size: 3 },
      { code: 'STORAGE_FILE_NONEXIST', fileID: idOf('never.txt') },
    ])
  })
})

describe('files', () => {
  it('are deleted together, each with its own answer', async () => {
    const fileID = await save('gone.txt')
    const { fileList } = await app.deleteFile({ fileList: [fileID, idOf('never.txt')] })
    expect(askedIn(relay.last())).toEqual({
      action: 'storage.batchDeleteFile',
      fileid_list: [fileID, idOf('never.txt')],
    })
    expect(fileList.map(({ code }) => code)).toEqual(['SUCCESS', 'STORAGE_FILE_NONEXIST'])
    await expect(app.downloadFile({ fileID })).rejects.toMatchObject({ code: 'STORAGE_FILE_NONEXIST' })
  })

  it('are copied, over what is there or not, and moved', async () => {
    await save('from/a.txt', 'new')
    await save('to/a.txt', 'old')
    const copy = async (more: object, srcPath = 'from/a.txt') =>
      (await app.copyFile({ fileList: [{ srcPath, dstPath: 'to/a.txt', ...more }] })).fileList
    expect(await copy({ overwrite: false })).toMatchObject([{ code: expect.not.stringMatching(/^SUCCESS$/) as string }])
    expect(await textOf(idOf('to/a.txt'))).toBe('old')
    expect(await copy({})).toMatchObject([{ code: 'SUCCESS', fileId: idOf('to/a.txt') }])
    expect(askedIn(relay.last())).toEqual({
      action: 'storage.batchCopyFile',
      file_list: [{ src_path: 'from/a.txt', dst_path: 'to/a.txt' }],
    })
    expect([await textOf(idOf('to/a.txt')), await textOf(idOf('from/a.txt'))]).toEqual(['new', 'new'])
    expect(await copy({ removeOriginal: true })).toMatchObject([{ code: 'SUCCESS' }])
    expect(await copy({})).toMatchObject([{ code: 'STORAGE_FILE_NONEXIST' }])
    await expect(copy({}, 'from/b.txt')).rejects.toMatchObject({ message: 'srcPath和dstPath的文件名必须相同' })
  })

  it('are asked for fifty at a time', async () => {
    const many = Array.from({ length: 51 }, (_, n) => idOf(`${n}.txt`))
    expect((await app.getTempFileURL({ fileList: many.slice(1) })).fileList).toHaveLength(50)
    expect((await app.deleteFile({ fileList: many.slice(1) })).fileList).toHaveLength(50)
    await expect(app.getTempFileURL({ fileList: many })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
    await expect(app.deleteFile({ fileList: many })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  })

  it('have rights that only a person’s function asks about', async () => {
    const ask = () => app.getFileAuthority({ fileList: [{ path: idOf('mine.txt'), type: 'READ' }] })
    await expect(ask()).rejects.toThrow('[node-sdk] admin do not need getCosFileAuthority.')
    Object.assign(process.env, { WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: 'o-one', LOGINTYPE: 'WECHAT' })
    const answer = (await ask()) as unknown as { data: object[] }
    expect(askedIn(relay.last())).toEqual({
      action: 'storage.getFileAuthority',
      openId: 'o-one',
      uid: '',
      loginType: 'WECHAT',
      fileList: [{ path: idOf('mine.txt'), type: 'READ' }],
    })
    expect(answer.data).toEqual([{ path: idOf('mine.txt'), type: 'READ', cosFileId: expect.any(String) }])
  })
})

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 3000 && !isSo(); i++) await new Promise((resolve) => setTimeout(resolve, 20))
}
