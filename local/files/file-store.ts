import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { open, readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { diskFailed } from '../database/engine/disk-failed'

export interface StoredFile {
  readonly path: string
  /** Who uploaded it; absent for a function. */
  readonly openId?: string
  readonly type: string
  readonly size: number
  readonly at: string
}

/** Files on the disk, by their path in the cloud. */
export interface FileStore {
  /** Saves it as a whole or not at all; rejects with a `DiskFailed`. */
  readonly save: (file: Omit<StoredFile, 'size'>, content: Buffer) => Promise<void>
  readonly find: (path: string) => Promise<StoredFile | undefined>
  readonly content: (path: string) => Promise<Buffer>
  readonly remove: (path: string) => Promise<void>
  readonly all: () => Promise<StoredFile[]>
}

/** Each file lies under the hash of its path, beside a card that tells what it is; the card is written last. */
export function createFileStore(folder: string): FileStore {
  made(folder)
  const place = (cloudPath: string, ending: 'card' | 'data') =>
    path.join(folder, `${createHash('sha256').update(cloudPath).digest('hex')}.${ending}`)

  async function find(cloudPath: string): Promise<StoredFile | undefined> {
    const card = await readFile(place(cloudPath, 'card'), 'utf8').catch(unlessMissing)
    return card === undefined ? undefined : (JSON.parse(card) as StoredFile)
  }

  async function save(file: Omit<StoredFile, 'size'>, content: Buffer): Promise<void> {
    await writeSafely([
      { file: place(file.path, 'data'), content },
      { file: place(file.path, 'card'), content: JSON.stringify({ ...file, size: content.length }) },
    ])
  }

  async function all(): Promise<StoredFile[]> {
    const cards = (await readdir(folder)).filter((name) => name.endsWith('.card'))
    const files = await Promise.all(cards.map((name) => readFile(path.join(folder, name), 'utf8')))
    return files.map((card) => JSON.parse(card) as StoredFile).sort((a, b) => (a.at < b.at ? 1 : -1))
  }

  return {
    save,
    find,
    content: (cloudPath) => readFile(place(cloudPath, 'data')),
    remove: async (cloudPath) => {
      await rm(place(cloudPath, 'card'), { force: true })
      await rm(place(cloudPath, 'data'), { force: true })
    },
    all,
  }
}

function made(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (problem) {
    throw diskFailed(problem)
  }
}

/** There as a whole or not at all, in this order, and there for good once this resolves. */
async function writeSafely(files: readonly { readonly file: string; readonly content: Buffer | string }[]) {
  const drafts = files.map((each) => ({ ...each, draft: `${each.file}.${randomBytes(4).toString('hex')}` }))
  try {
    for (const { draft, content } of drafts) await writeDraft(draft, content)
    for (const { draft, file } of drafts) await rename(draft, file)
  } catch (problem) {
    await Promise.all(drafts.map(({ draft }) => rm(draft, { force: true }).catch(() => undefined)))
    throw diskFailed(problem)
  }
}

async function writeDraft(draft: string, content: Buffer | string): Promise<void> {
  const handle = await open(draft, 'w')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function unlessMissing(problem: NodeJS.ErrnoException): undefined {
  if (problem.code !== 'ENOENT') throw problem
}
