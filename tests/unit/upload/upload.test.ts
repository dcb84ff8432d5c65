import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPackageSizes } from '../../../config/upload/check-package-sizes'
import { findVersion } from '../../../config/upload/find-version'
import { toUploadSentence } from '../../../config/upload/to-upload-sentence'
import { readUploader } from '../../../config/upload/uploader'

/** A clone with one commit. */
function aClone() {
  const root = mkdtempSync(join(tmpdir(), 'clone-'))
  const git = (...args: string[]) => {
    const who = ['-c', 'user.name=n', '-c', 'user.email=n@example.org', '-c', 'commit.gpgsign=false']
    spawnSync('git', [...who, ...args], { cwd: root })
  }
  writeFileSync(join(root, 'package.json'), '{ "version": "0.2.0" }')
  git('init', '-q')
  git('add', '.')
  git('commit', '-q', '-m', `feat(phone): ${'很'.repeat(120)}`)
  return { root, git }
}

describe('what is uploaded', () => {
  it('is called by its version and its commit, in a hundred characters', () => {
    const { version, description, isCommitted } = findVersion(aClone().root)
    expect({ version, isCommitted }).toEqual({ version: '0.2.0', isCommitted: true })
    expect(description).toMatch(/^[0-9a-f]{7,} feat\(phone\): 很+$/)
    expect(Array.from(description)).toHaveLength(100)
  })

  it('says that it holds what was never committed', () => {
    const { root, git } = aClone()
    git('commit', '-q', '--amend', '-m', 'feat: short')
    writeFileSync(join(root, 'package.json'), '{ "version": "0.3.0" }')
    const found = findVersion(root)
    expect(found.isCommitted).toBe(false)
    expect(found.description).toMatch(/ feat: short \(with changes\)$/)
  })

  it('comes from git alone', () => {
    const root = mkdtempSync(join(tmpdir(), 'no-clone-'))
    writeFileSync(join(root, 'package.json'), '{ "version": "0.2.0" }')
    expect(() => findVersion(root)).toThrow('taken from git')
  })

  it('is not sent where WeChat would not release it', () => {
    const MB = 1024 * 1024
    expect(() => checkPackageSizes([{ name: 'main package', bytes: 2 * MB }])).not.toThrow()
    expect(() => checkPackageSizes([{ name: 'main package', bytes: 2 * MB + 1 }])).toThrow(
      'nothing was sent: main package is 2049 KB of at most 2048',
    )
    const many = Array.from({ length: 16 }, (_, place) => ({ name: `packages/${place}`, bytes: 2 * MB }))
    expect(() => checkPackageSizes(many)).toThrow('all packages together are 32768 KB of at most 30720')
  })
})

describe('an upload is stopped with one sentence that says what to do', () => {
  it.each([
    [{}, /^WECHAT_APPID is no appid: set it from mp\.weixin\.qq\.com/],
    [{ WECHAT_APPID: 'touristappid' }, /^WECHAT_APPID is no appid/],
    [{ WECHAT_APPID: 'wx0123456789abcdef' }, /^WECHAT_UPLOAD_KEY names no file: take the key/],
    [{ WECHAT_APPID: 'wx0123456789abcdef', WECHAT_UPLOAD_KEY: '/nowhere' }, /^WECHAT_UPLOAD_KEY names no file/],
  ])('where %j is given', (given, sentence) => expect(() => readUploader(given)).toThrow(sentence))

  it.each([
    [
      '{"errCode":-10008,"errMsg":"invalid ip: 203.0.113.7"}',
      /^WeChat takes nothing from 203\.0\.113\.7: add this address/,
    ],
    ['Error: -80011 invalid signature', /^The key does not belong to WECHAT_APPID: take /],
    [
      'request to https://servicewechat.com failed, reason: ECONNREFUSED',
      /^WeChat cannot be reached: look at the network/,
    ],
  ])('where WeChat says %s', (said, sentence) => expect(toUploadSentence(new Error(said))).toMatch(sentence))
})
