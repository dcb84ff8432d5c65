import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { cloud } from '../cloud'
import { filesIn, splitFileId } from './files-in'
import { type Manifest, writeManifest } from './manifest'
import { type Place, toLine } from './open-place'
import type { Seal } from './seal'

/** A file of the list: where it was, and under which name it lies in the backup. */
export type ListedFile = { fileId: string; name: string; sha256: string }

export const SECRET_FILE = 'secret.age'
export const FILES_LIST = 'files.jsonl.age'
export const fileOf = (collection: string) => `${collection}.jsonl.age`
export const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

type About = { version: string; at: Date; secret: string }

/** Writes every collection, every file that a document names, and the secret that ids are made with, sealed, into a folder. */
export async function writeBackup(place: Place, seal: Seal, folder: string, about: About): Promise<Manifest> {
  mkdirSync(join(folder, 'files'), { recursive: true })
  const named = new Set<string>()
  const collections: Manifest['collections'] = {}
  for (const name of Object.keys(cloud.collections))
    collections[name] = await seal.lines(join(folder, fileOf(name)), noting(place.documents(name), named))
  const gone = { count: 0 }
  const files = await seal.lines(join(folder, FILES_LIST), filesOf(place, seal, folder, named, gone))
  await seal.bytes(join(folder, SECRET_FILE), Buffer.from(about.secret))
  const manifest: Manifest = {
    format: 1,
    version: about.version,
    at: about.at.toISOString(),
    secret: hashOf(about.secret),
    collections,
    files: { ...files, gone: gone.count },
  }
  writeManifest(folder, manifest)
  return manifest
}

async function* noting(documents: AsyncIterable<object>, named: Set<string>) {
  for await (const document of documents) {
    for (const fileId of filesIn(document)) named.add(fileId)
    yield toLine(document)
  }
}

async function* filesOf(place: Place, seal: Seal, folder: string, named: Set<string>, gone: { count: number }) {
  for (const fileId of [...named].sort()) {
    const content = splitFileId(fileId).path === '' ? undefined : await place.content(fileId)
    if (!content) {
      gone.count += 1
      continue
    }
    const name = `${hashOf(fileId).slice(0, 32)}.age`
    await seal.bytes(join(folder, 'files', name), content)
    yield JSON.stringify({ fileId, name, sha256: hashOf(content) } satisfies ListedFile)
  }
}
