import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Encrypter } from 'age-encryption'

export type Sealed = { count: number; sha256: string }

/** Writes files that only who has the key of this recipient (`age1…`) can read. */
export function sealTo(recipient: string) {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)

  return {
    /** Writes lines one by one; gives how many there were and the hash of what they said. */
    async lines(file: string, lines: AsyncIterable<string>): Promise<Sealed> {
      const hash = createHash('sha256')
      let count = 0
      async function* asBytes() {
        for await (const line of lines) {
          const bytes = Buffer.from(`${line}\n`)
          hash.update(bytes)
          count += 1
          yield bytes
        }
      }
      const plain = Readable.toWeb(Readable.from(asBytes(), { objectMode: false }))
      const sealed = await encrypter.encrypt(plain as unknown as globalThis.ReadableStream<Uint8Array>)
      await pipeline(Readable.fromWeb(sealed as unknown as ReadableStream), createWriteStream(file))
      return { count, sha256: hash.digest('hex') }
    },
    async bytes(file: string, content: Uint8Array) {
      await writeFile(file, await encrypter.encrypt(content))
    },
  }
}

export type Seal = ReturnType<typeof sealTo>
