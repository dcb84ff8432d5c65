import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Refused } from 'local-cloudbase'

type Given = Readonly<Record<string, string | undefined>>

/** Which mini-program is uploaded and with which key, from the environment. Throws a `Refused` for what is missing. */
export function readUploader(given: Given) {
  const { WECHAT_APPID: appid, WECHAT_UPLOAD_KEY: key } = given
  if (!appid || !/^wx[0-9a-f]{16}$/.test(appid))
    throw new Refused(
      'WECHAT_APPID is no appid: set it from mp.weixin.qq.com (开发管理 → 开发设置 → 开发者ID), wx and 16 characters.',
    )
  if (!key || !existsSync(key))
    throw new Refused(
      'WECHAT_UPLOAD_KEY names no file: take the key from mp.weixin.qq.com (开发管理 → 开发设置 → 小程序代码上传), keep it outside this folder and name it there.',
    )
  return { appid, privateKeyPath: resolve(key) }
}
