import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cloud } from '../cloud'
import { root as here } from '../root'
import { type DoorPackage, toDoorPackage } from './door-package'
import type { Keyed } from './variables'

export type Index = { name: string; fields: Readonly<Record<string, 1 | -1>>; unique: boolean }
export type DeskFile = { key: string; content: Buffer }

/** What should stand in an environment: of this repository as it is built, and of what the operator gave. */
export type Desired = {
  version: string
  collections: readonly { name: string; indexes: readonly Index[] }[]
  doors: readonly DoorPackage[]
  desk: readonly DeskFile[]
  /** From the operator's environment, by door. */
  variables: (door: string) => Keyed
  /** The secret that ids are made with, where the operator gave one. */
  secret?: string
  domain: { name: string; certificate?: string } | null
}

/** Where a door finds WeChat and what it writes to whom; each door may send a letter. */
const ofAll = ['WECHAT_APPID', 'WECHAT_SECRET', 'TEMPLATE_RESIDENT', 'TEMPLATE_STAFF', 'TEMPLATE_EMPLOYEE'] as const
const ofDesk = ['STORAGE_ORIGIN', 'PLACARD_VERSION'] as const
const ofSpeech = ['ASR_SECRET_ID', 'ASR_SECRET_KEY', 'ASR_ENGINE'] as const

export function toDesired(
  given: Readonly<Record<string, string | undefined>>,
  domain: Desired['domain'] = null,
  root = here,
): Desired {
  const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as { version: string }
  const pick = (names: readonly string[]) => Object.fromEntries(names.flatMap((name) => pairOf(name, given[name])))
  return {
    version,
    collections: Object.entries(cloud.collections).map(([name, { indexes }]) => ({ name, indexes })),
    doors: doorsBuilt(join(root, 'dist/cloudfunctions')),
    desk: filesOfDesk(join(root, 'dist/desk')),
    variables: (door) => ({
      ...pick(ofAll),
      ...(door === 'speech' ? pick(ofSpeech) : {}),
      ...(door === 'desk' ? pick(ofDesk) : {}),
      TZ: 'Asia/Shanghai',
    }),
    ...(given.LIANXINQIAO_SECRET ? { secret: given.LIANXINQIAO_SECRET } : {}),
    domain,
  }
}

function pairOf(name: string, value: string | undefined) {
  return value ? [[name, value] as const] : []
}

function doorsBuilt(folder: string) {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names
    .filter((name) => existsSync(join(folder, name, 'index.js')))
    .sort()
    .map((name) => toDoorPackage(folder, name))
}

/** The desk's own page is answered by its door; the rest of it lies on static hosting. */
function filesOfDesk(folder: string): DeskFile[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => file !== join(folder, 'index.html'))
    .sort()
    .map((file) => ({
      key: `desk/${file.slice(folder.length + 1).replaceAll('\\', '/')}`,
      content: readFileSync(file),
    }))
}
