import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import tcb from '@cloudbase/node-sdk'
import type { Reply } from '@contract/refusal'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { startCloud, type Cloud } from 'local-cloudbase'
import { openPlace } from '../../config/backup/open-place'
import { restoreBackup } from '../../config/backup/restore-backup'
import { sealTo } from '../../config/backup/seal'
import { unsealWith } from '../../config/backup/unseal'
import { SECRET_FILE, writeBackup } from '../../config/backup/write-backup'
import { cloud as definition } from '../../config/cloud'
import { root } from '../../config/root'
import { localEnvironment } from '../../config/start/local-environment'
import { aNamedForm } from '../support/builders/a-report-form'
import { granted, openWorld, people, type World } from '../support/world'
import { benches } from '../support/world/meeting-stages'
import { stages } from '../support/world/report-stages'
import { openShelves } from '../support/world/shelves'

const { wang, first } = people
const SECRET = localEnvironment('').LIANXINQIAO_SECRET

let world: World
let fresh: Cloud
let folder: string
let key: string
let recipient: string
beforeAll(async () => {
  world = await openWorld()
  key = await generateX25519Identity()
  recipient = await identityToRecipient(key)
})
beforeEach(async () => {
  await world.begin()
  folder = mkdtempSync(join(tmpdir(), 'backup-'))
  fresh = await startCloud({
    port: 0,
    definition,
    functions: `${root}/dist/cloudfunctions`,
    functionEnv: localEnvironment,
  })
  fresh.time.set(world.cloud.time.now())
})
afterEach(async () => {
  await fresh.stop()
  rmSync(folder, { recursive: true })
})
afterAll(() => world.close())

/** The smallest picture there is: one pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const placeOf = ({ url }: { url: string }) =>
  openPlace(tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${url}/admin` }))
const backUp = () =>
  writeBackup(placeOf(world.cloud), sealTo(recipient), folder, {
    version: '0.1.0',
    at: world.cloud.time.now(),
    secret: SECRET,
  })
const restore = (secret = SECRET) => restoreBackup(placeOf(fresh), unsealWith(key), folder, secret)

/** A street with a report that has a photo and a contact, one that is with its household, and a meeting. */
async function aStreet() {
  const formId = world.press()
  const { folder: upload } = granted(await world.as(wang).getPhotoFolder({ formId }))
  const sent = await fetch(`${world.cloud.url}/files/${upload}/lamp.png`, {
    method: 'POST',
    headers: { 'x-wx-openid': wang.openId, 'content-type': 'image/png' },
    body: picture,
  })
  const { fileID } = (await sent.json()) as { fileID: string }
  const reportId = await stages(world).accepted(aNamedForm({ formId, photos: [fileID] }))
  await stages(world).closed()
  await benches(world).signedUp()
  return { reportId, fileID }
}

const asOnFresh = async (person: { door: string; openId: string }, procedure: string, input: unknown) =>
  (await fresh.call(person.door, { procedure, input }, { openId: person.openId })) as Reply<unknown>

describe('a backup that was restored elsewhere', () => {
  it('has the resident open their report, with its photo, and the household go on with it', async () => {
    const { reportId, fileID } = await aStreet()
    const before = granted(await world.as(wang).getMyReport({ reportId }))
    await backUp()
    await restore()

    const opened = await asOnFresh(wang, 'getMyReport', { reportId })
    expect(opened).toMatchObject({ ok: true, data: { number: before.number, state: 'accepted', text: before.text } })
    const { photos } = (opened as { data: { photos: { url: string }[] } }).data
    expect(photos).toHaveLength(1)
    expect(await placeOf(fresh).content(fileID)).toEqual(picture)
    expect(
      await asOnFresh(first, 'resolveReport', { reportId, commandId: world.press(), text: '灯换好了', photos: [] }),
    ).toMatchObject({ ok: true })
  })

  it('holds every document as it was', async () => {
    await aStreet()
    const manifest = await backUp()
    await restore()
    const [there, here] = [openShelves(fresh.url), world.shelves]
    expect(await there.everything()).toEqual(await here.everything())
    expect(manifest.collections.reports).toMatchObject({ count: 2 })
    expect(manifest.files).toMatchObject({ count: 1, gone: 0 })
  })

  it('that ended half-way is finished by running it again', async () => {
    await aStreet()
    await backUp()
    const place = placeOf(fresh)
    let inserts = 0
    const broken = {
      ...place,
      insert: (...given: Parameters<typeof place.insert>) =>
        ++inserts > 3 ? Promise.reject(new Error('gone')) : place.insert(...given),
    }
    await expect(restoreBackup(broken, unsealWith(key), folder, SECRET)).rejects.toThrow('gone')
    await restore()
    expect(await openShelves(fresh.url).everything()).toEqual(await world.shelves.everything())
    await restore()
  })
})

describe('a backup', () => {
  it('shows nobody anything without its key: neither words nor names nor who', async () => {
    await aStreet()
    await backUp()
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const everything = files.map((file) => readFileSync(join(file.parentPath, file.name), 'latin1')).join('\n')
    const utf8 = Buffer.from(everything, 'latin1').toString()
    for (const word of ['楼道灯', '王淑芬', '13900000001', wang.openId, SECRET, 'cloud://'])
      expect(utf8).not.toContain(word)
    const other = await generateX25519Identity()
    await expect(restoreBackup(placeOf(fresh), unsealWith(other), folder, SECRET)).rejects.toThrow(
      'This key does not open this backup',
    )
  })

  it('carries the secret that ids are made with', async () => {
    await backUp()
    expect((await unsealWith(key).bytes(join(folder, SECRET_FILE))).toString()).toBe(SECRET)
  })

  it('counts a photo that is gone, and does without it', async () => {
    const { fileID } = await aStreet()
    const app = tcb.init({
      env: 'local',
      secretId: 'local',
      secretKey: 'local',
      serviceUrl: `${world.cloud.url}/admin`,
    })
    await app.deleteFile({ fileList: [fileID] })
    expect((await backUp()).files).toMatchObject({ count: 0, gone: 1 })
    await restore()
  })
})

describe('a restore is refused, and nothing is written,', () => {
  it('where something else stands', async () => {
    await backUp()
    await openShelves(fresh.url).add('suggestions', [{ _id: 'other' }])
    await expect(restore()).rejects.toThrow('suggestions is not empty')
    expect(await openShelves(fresh.url).all('streets')).toEqual([])
  })

  it('where ids are made with another secret', async () => {
    await backUp()
    await expect(restore('another-secret-than-before')).rejects.toThrow('another LIANXINQIAO_SECRET')
    expect(await openShelves(fresh.url).all('streets')).toEqual([])
  })

  it('where the backup was not finished', async () => {
    await backUp()
    rmSync(join(folder, 'manifest.json'))
    await expect(restore()).rejects.toThrow('is no backup, or one that was not finished')
  })

  it.each(['reports.jsonl.age', 'photo'])('where %s of it was changed', async (which) => {
    await aStreet()
    await backUp()
    const [photo = ''] = readdirSync(join(folder, 'files'))
    const file = join(folder, which === 'photo' ? join('files', photo) : which)
    const bytes = readFileSync(file)
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    writeFileSync(file, bytes)
    await expect(restore()).rejects.toThrow('is missing or damaged: take another backup.')
    expect(await openShelves(fresh.url).all('streets')).toEqual([])
  })
})
