import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Refused } from 'local-cloudbase'
import { splitFileId } from './files-in'
import { readManifest } from './manifest'
import { fromLine, type Kept, type Place, toLine } from './open-place'
import { FILES_LIST, fileOf, hashOf, type ListedFile } from './write-backup'
import type { Unseal } from './unseal'

const INSERTED_AT_ONCE = 100

/** Fills an environment from a backup and compares what stands there then. Where something else stands already nothing is written; one that ended before it was done is run again. */
export async function restoreBackup(place: Place, unseal: Unseal, folder: string, secret: string) {
  const manifest = readManifest(folder)
  if (hashOf(secret) !== manifest.secret)
    throw new Refused(
      'The functions there have another LIANXINQIAO_SECRET than this backup, and nobody would find what is theirs: take it out with --secret-to FILE, delete the functions, and deploy with it in the environment.',
    )
  const names = Object.keys(manifest.collections)
  const home = (await place.idAt('x')).slice(0, -1)
  const moved = new Map<string, string>()
  const lines = (name: string) => linesOf(unseal, join(folder, fileOf(name)), moved)
  for await (const file of listOf(unseal, folder)) moved.set(splitFileId(file.fileId).home, home)

  const missing = new Map<string, Set<string>>()
  for (const name of names) missing.set(name, await missingIn(place, name, lines(name)))
  await restoreFiles(place, unseal, folder)
  for (const name of names) await fill(place, name, lines(name), missing.get(name) ?? new Set())
  for (const name of names) await compare(place, name, lines(name), manifest.collections[name]?.count ?? 0)
  return manifest
}

async function* listOf(unseal: Unseal, folder: string) {
  for await (const line of unseal.lines(join(folder, FILES_LIST))) yield JSON.parse(line) as ListedFile
}

/** The documents as they stand there: a file's id names the environment it lies in. */
async function* linesOf(unseal: Unseal, file: string, moved: ReadonlyMap<string, string>) {
  for await (const line of unseal.lines(file))
    yield [...moved].reduce((text, [before, now]) => text.replaceAll(`"${before}`, `"${now}`), line)
}

/** The ids of what is not there yet; refuses where anything else is there. */
async function missingIn(place: Place, name: string, lines: AsyncIterable<string>) {
  const wanted = new Map<string, string>()
  for await (const line of lines) wanted.set(fromLine(line)._id, hashOf(line))
  for await (const document of place.documents(name)) {
    if (wanted.get(document._id) !== hashOf(toLine(document)))
      throw new Refused(
        `${name} is not empty: a backup is restored only where nothing else stands, and nothing was written; take an environment of its own.`,
      )
    wanted.delete(document._id)
  }
  return new Set(wanted.keys())
}

async function restoreFiles(place: Place, unseal: Unseal, folder: string) {
  for await (const { fileId, name, sha256 } of listOf(unseal, folder)) {
    const content = await unseal.bytes(join(folder, 'files', name))
    if (hashOf(content) !== sha256)
      throw new Refused(`The file ${name} of the backup is damaged: take another backup; no document was written.`)
    await place.keep(splitFileId(fileId).path, content)
  }
}

async function fill(place: Place, name: string, lines: AsyncIterable<string>, missing: ReadonlySet<string>) {
  let waiting: Kept[] = []
  for await (const line of lines) {
    const document = fromLine(line)
    if (!missing.has(document._id)) continue
    waiting.push(document)
    if (waiting.length < INSERTED_AT_ONCE) continue
    await place.insert(name, waiting)
    waiting = []
  }
  if (waiting.length > 0) await place.insert(name, waiting)
}

async function compare(place: Place, name: string, lines: AsyncIterable<string>, count: number) {
  const [wanted, there] = [await tally(lines), await tally(asLines(place.documents(name)))]
  if (there.count !== count || wanted.count !== count || there.sha256 !== wanted.sha256)
    throw new Refused(
      `${name} holds ${there.count} documents and should hold ${count}, or they differ: was somebody there meanwhile? Take an environment of its own and run this again.`,
    )
}

async function* asLines(documents: AsyncIterable<object>) {
  for await (const document of documents) yield toLine(document)
}

async function tally(lines: AsyncIterable<string>) {
  const hash = createHash('sha256')
  let count = 0
  for await (const line of lines) {
    hash.update(`${line}\n`)
    count += 1
  }
  return { count, sha256: hash.digest('hex') }
}
