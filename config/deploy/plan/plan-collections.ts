import { Refused } from 'local-cloudbase'
import type { Desired, Index } from '../desired'
import type { FoundCollection } from '../read/read-collections'
import type { State } from '../read-state'
import { tcb, type Call } from '../tencent-cloud'
import { same, type Step } from './step'

/** Collections first, then their indexes; a collection that we no longer name is never touched. */
export function planCollections(env: string, desired: Desired, state: State, prune: boolean): Step[] {
  refuseDuplicates(state)
  const found = new Map(state.collections.map((collection) => [collection.name, collection]))
  const created = desired.collections.filter(({ name }) => !found.has(name)).map(({ name }) => newCollection(env, name))
  return [
    ...created,
    ...desired.collections.flatMap(({ name, indexes }) => planIndexes(env, name, indexes, found.get(name), prune)),
  ]
}

function newCollection(env: string, name: string): Step {
  const calls = [tcb('CreateTable', { EnvId: env, TableName: name })]
  return { sign: '+', what: `collection ${name}`, change: { kind: 'calls', calls } }
}

function refuseDuplicates({ duplicates }: State) {
  for (const [index, count] of duplicates)
    if (count > 0)
      throw new Refused(
        `${count} values stand twice where ${index} is to be unique: look at them in the console (数据库), take out what is there once too often, and run this again; nothing was changed.`,
      )
}

function planIndexes(
  env: string,
  collection: string,
  wanted: readonly Index[],
  there: FoundCollection | undefined,
  prune: boolean,
): Step[] {
  const found = there?.indexes ?? []
  const byName = new Map(found.map((index) => [index.name, index]))
  const missing = wanted.filter(({ name }) => !byName.has(name))
  const changed = wanted.filter((index) => byName.has(index.name) && !isSame(index, byName.get(index.name)))
  const left = found.filter(({ name }) => !wanted.some((index) => index.name === name))
  const dropped = [...changed, ...(prune ? left : [])].map(({ name }) => name)
  const [first, ...more] = [
    ...missing.map((index): Step => ({ sign: '+', what: `index ${collection}.${toText(index)}` })),
    ...changed.map((index): Step => ({ sign: '~', what: `index ${collection}.${toText(index)}` })),
    ...left.map((index): Step => ({
      sign: '-',
      what: `index ${collection}.${toText(index)}${prune ? '' : ' (stays without --prune)'}`,
    })),
  ]
  if (!first) return [same(`collection ${collection} with ${wanted.length} indexes`)]
  const calls = [...drop(env, collection, dropped), ...create(env, collection, [...missing, ...changed])]
  return [calls.length > 0 ? { ...first, change: { kind: 'indexes', calls } } : first, ...more]
}

function drop(env: string, collection: string, names: readonly string[]): Call[] {
  if (names.length === 0) return []
  return [update(env, collection, { DropIndexes: names.map((IndexName) => ({ IndexName })) })]
}

function create(env: string, collection: string, indexes: readonly Index[]): Call[] {
  if (indexes.length === 0) return []
  const CreateIndexes = indexes.map(({ name, fields, unique }) => ({
    IndexName: name,
    MgoKeySchema: {
      MgoIndexKeys: Object.entries(fields).map(([Name, direction]) => ({ Name, Direction: String(direction) })),
      MgoIsUnique: unique,
    },
  }))
  return [update(env, collection, { CreateIndexes })]
}

function update(EnvId: string, TableName: string, params: object): Call {
  return tcb('UpdateTable', { EnvId, TableName, ...params })
}

/** The order of the fields counts. */
function isSame(a: Index, b: Index | undefined) {
  return b !== undefined && toText(a) === toText(b)
}

function toText({ name, fields, unique }: Index) {
  const keys = Object.entries(fields).map(([field, direction]) => (direction === 1 ? field : `${field} down`))
  return `${name} (${keys.join(', ')}${unique ? '; unique' : ''})`
}
