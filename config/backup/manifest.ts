import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refused } from 'local-cloudbase'
import * as z from 'zod/mini'

const sealed = z.object({ count: z.number(), sha256: z.string() })

const manifest = z.object({
  format: z.literal(1),
  /** The release that wrote it. */
  version: z.string(),
  at: z.string(),
  /** A hash of the secret that ids are made with: another environment must have the same. */
  secret: z.string(),
  collections: z.record(z.string(), sealed),
  /** Their list; and how many files a document names that were gone already. */
  files: z.extend(sealed, { gone: z.number() }),
})

/** What a backup holds, in counts and hashes; the one file of it that is not sealed. */
export type Manifest = z.infer<typeof manifest>

const NAME = 'manifest.json'

/** Written last: a folder without it is no backup. */
export function writeManifest(folder: string, content: Manifest) {
  writeFileSync(join(folder, NAME), `${JSON.stringify(content, null, 2)}\n`)
}

export function readManifest(folder: string): Manifest {
  const file = join(folder, NAME)
  if (!existsSync(file))
    throw new Refused(`${folder} is no backup, or one that was not finished: it holds no ${NAME}; take another.`)
  const read = z.safeParse(manifest, JSON.parse(readFileSync(file, 'utf8')))
  if (!read.success)
    throw new Refused(`${file} is of another version of 连心桥: restore it with the one that wrote it.`)
  return read.data
}
