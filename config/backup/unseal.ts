import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { Decrypter } from 'age-encryption'
import { Refused } from 'local-cloudbase'

/** Reads what was sealed for the owner of this key (`AGE-SECRET-KEY-1…`). Throws a `Refused` for another key, and for a file that is not as it was written. */
export function unsealWith(identity: string) {
  const decrypter = new Decrypter()
  try {
    decrypter.addIdentity(identity)
  } catch (cause) {
    throw new Refused('This is no key of a backup: it begins with AGE-SECRET-KEY-1.', { cause })
  }

  return {
    async *lines(file: string): AsyncGenerator<string> {
      try {
        const sealed = Readable.toWeb(createReadStream(file)) as unknown as globalThis.ReadableStream<Uint8Array>
        const plain = await decrypter.decrypt(sealed)
        yield* linesIn(Readable.fromWeb(plain as unknown as ReadableStream))
      } catch (problem) {
        throw toRefusal(file, problem)
      }
    },
    async bytes(file: string) {
      try {
        return Buffer.from(await decrypter.decrypt(await readFile(file)))
      } catch (problem) {
        throw toRefusal(file, problem)
      }
    },
  }
}

export type Unseal = ReturnType<typeof unsealWith>

/** Whole lines; no character is cut where two pieces meet. */
async function* linesIn(pieces: AsyncIterable<Buffer>) {
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of pieces) {
    rest = Buffer.concat([rest, piece])
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      yield rest.subarray(0, end).toString()
      rest = rest.subarray(end + 1)
    }
  }
}

function toRefusal(file: string, cause: unknown) {
  if (cause instanceof Refused) return cause
  if (cause instanceof Error && /no identity matched/.test(cause.message))
    return new Refused('This key does not open this backup: take the key that was made with its recipient.', { cause })
  return new Refused(`${file} is missing or damaged: take another backup.`, { cause })
}
