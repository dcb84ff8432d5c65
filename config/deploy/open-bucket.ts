import { createHash } from 'node:crypto'
import COS from 'cos-nodejs-sdk-v5'
import { type Keys, toTencentError } from './tencent-error'

/** A bucket of the object storage, by its own client. Rejects with a `TencentError`. */
export function openBucket(where: { name: string; region: string; keys: Keys; address?: string }) {
  const { name, region, keys, address } = where
  const [, protocol, domain] = /^(https?):\/\/(.*)$/.exec(address ?? '') ?? []
  const storage = new COS({
    SecretId: keys.secretId,
    SecretKey: keys.secretKey,
    SecurityToken: keys.token,
    Protocol: protocol === 'http' ? 'http:' : 'https:',
    Domain: domain,
    // An address of its own is no bucket's: what is signed is the one that is asked.
    AutoSwitchHost: false,
  })
  const at = { Bucket: name, Region: region }

  return {
    /** Gives each file's key and the hash of what is in it. */
    async list(prefix: string) {
      const found = new Map<string, string>()
      let Marker: string | undefined
      do {
        const page = await asked('GetBucket', storage.getBucket({ ...at, Prefix: prefix, Marker, MaxKeys: 1000 }))
        for (const { Key, ETag } of page.Contents) found.set(Key, ETag.replaceAll('"', ''))
        Marker = page.IsTruncated === 'true' ? page.NextMarker : undefined
      } while (Marker)
      return found
    },
    async put(key: string, content: Buffer, headers: { type: string; cache: string }) {
      const file = { ...at, Key: key, Body: content, ContentType: headers.type, CacheControl: headers.cache }
      await asked('PutObject', storage.putObject(file))
    },
    async remove(key: string) {
      await asked('DeleteObject', storage.deleteObject({ ...at, Key: key }))
    },
  }

  async function asked<T>(action: string, answer: Promise<T>) {
    try {
      return await answer
    } catch (problem) {
      throw toTencentError(action, problem, keys)
    }
  }
}

/** The hash by which the storage knows what is in a file that came in one piece. */
export function etagOf(content: Buffer) {
  return createHash('md5').update(content).digest('hex')
}
