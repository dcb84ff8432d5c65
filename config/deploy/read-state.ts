import type { CountDuplicates } from './count-duplicates'
import type { Desired } from './desired'
import { type FoundCollection, readCollections } from './read/read-collections'
import { type FoundEnvironment, readEnvironment } from './read/read-environment'
import { type FoundFunction, listFunctionNames, readFunctions } from './read/read-functions'
import { type FoundHosting, readHosting } from './read/read-hosting'
import { type FoundDomain, readRoutes } from './read/read-routes'
import { type FoundRules, readRules } from './read/read-rules'
import type { TencentCloud } from './tencent-cloud'

/** An environment as it stands. */
export type State = {
  environment: FoundEnvironment
  collections: readonly FoundCollection[]
  /** How many values stand twice where a unique index is to come, by `collection.index`. */
  duplicates: ReadonlyMap<string, number>
  rules: FoundRules
  functions: readonly FoundFunction[]
  /** Functions of any name. */
  functionNames: readonly string[]
  hosting: FoundHosting | null
  domains: readonly FoundDomain[]
}

/** Reads all that a plan compares; changes nothing. */
export async function readState(
  cloud: TencentCloud,
  desired: Desired,
  countDuplicates: CountDuplicates,
): Promise<State> {
  const environment = await readEnvironment(cloud)
  const ours = desired.collections.map(({ name }) => name)
  const collections = await readCollections(cloud, new Set(ours))
  const there = ours.filter((name) => collections.some((found) => found.name === name))
  return {
    environment,
    collections,
    duplicates: await duplicatesIn(collections, desired, countDuplicates),
    rules: await readRules(cloud, there, environment.bucket),
    functions: await readFunctions(
      cloud,
      desired.doors.map(({ name }) => name),
    ),
    functionNames: await listFunctionNames(cloud),
    hosting: await readHosting(cloud),
    domains: await readRoutes(cloud),
  }
}

async function duplicatesIn(found: readonly FoundCollection[], desired: Desired, countDuplicates: CountDuplicates) {
  const counted = new Map<string, number>()
  for (const { name, indexes } of desired.collections) {
    const there = found.find((collection) => collection.name === name)
    if (!there || there.count === 0) continue
    for (const index of indexes.filter(({ unique }) => unique))
      if (!there.indexes.some((other) => other.name === index.name && other.unique))
        counted.set(`${name}.${index.name}`, await countDuplicates(name, Object.keys(index.fields)))
  }
  return counted
}
