import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { Refused } from '../refused'

/** A built function as it lies on the disk. */
export interface FunctionFolder {
  readonly name: string
  readonly file: string
  readonly timeoutMs: number
  readonly memoryMb: number
  readonly triggers: readonly Trigger[]
  /** Changes whenever the function is built anew. */
  readonly build: string
}

export interface Trigger {
  readonly name: string
  readonly config: string
}

const TIMEOUT_S = 10
const MEMORY_MB = 256

/** Every folder that holds an index.js; none where there is no such folder yet. */
export function functionFolders(root: string | undefined): FunctionFolder[] {
  if (root === undefined) return []
  return namesIn(root)
    .map((name) => functionFolder(root, name))
    .filter((folder) => folder !== undefined)
}

export function functionFolder(root: string, name: string): FunctionFolder | undefined {
  if (!NAME.test(name)) return undefined
  const file = path.resolve(root, name, 'index.js')
  const code = statSync(file, { throwIfNoEntry: false })
  if (!code?.isFile()) return undefined
  const {
    timeout = TIMEOUT_S,
    memorySize = MEMORY_MB,
    triggers = [],
  } = configOf(path.resolve(root, name, 'config.json'))
  const build = `${code.mtimeMs} ${code.size}`
  return { name, file, timeoutMs: timeout * 1000, memoryMb: memorySize, triggers: triggers.filter(isTimer), build }
}

/** At most 60 letters, digits, - and _, a letter first. */
const NAME = /^[A-Za-z][\w-]{0,59}$/

interface Config {
  readonly timeout?: number
  readonly memorySize?: number
  readonly triggers?: readonly (Trigger & { readonly type?: string })[]
}

const isTimer = ({ type }: { readonly type?: string }) => type === undefined || type === 'timer'

function configOf(file: string): Config {
  if (!statSync(file, { throwIfNoEntry: false })) return {}
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Config
  } catch {
    throw new Refused(`${file} is not JSON.`)
  }
}

function namesIn(root: string): string[] {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(root).sort()
}
