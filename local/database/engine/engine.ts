import type { CloudDefinition } from '../../definition'
import { ActionFailed, invalidParam } from '../action-failed'
import type { Document } from '../document'
import { createCollection, type Collection } from './collection'
import type { Journal } from './journal'

/** One document's change inside a commit; `after` absent means removed. */
export interface Write {
  readonly collection: Collection
  readonly id: string
  readonly after: Document | undefined
}

/** All collections, and the one way to change them. */
export interface Engine {
  readonly collection: (name: string) => Collection
  readonly collections: () => readonly Collection[]
  readonly addCollection: (name: string) => void
  /**
   * Makes the writes visible at once and all together, and hands them to the disk; `settled` says when they are safe.
   * What the disk does not take is undone, as one more commit.
   */
  readonly commit: (writes: readonly Write[]) => void
  readonly settled: () => Promise<void>
  /** The number of the last commit. */
  readonly version: () => number
  /** Keeps the past readable from here on, until it is let go. */
  readonly holdPast: () => { version: number; letGo: () => void }
}

export function createEngine(journal: Journal, definition: CloudDefinition): Engine {
  const collections = new Map<string, Collection>()
  const held = new Set<{ version: number }>()
  let version = 0

  for (const name of journal.collections()) {
    const collection = createCollection(name, definition.collections[name])
    collection.fill(journal.documents(name))
    collections.set(name, collection)
  }
  for (const name of Object.keys(definition.collections)) if (!collections.has(name)) addCollection(name)

  function addCollection(name: string): void {
    if (name === '' || name.includes('$') || name.includes('\0')) {
      throw invalidParam(`a collection cannot have this name: ${JSON.stringify(name)}`)
    }
    if (collections.has(name)) {
      throw new ActionFailed('DATABASE_COLLECTION_ALREADY_EXIST', `[ResourceInUse] Table exist: ${name}`)
    }
    journal.addCollection(name)
    collections.set(name, createCollection(name, definition.collections[name]))
  }

  function collection(name: string): Collection {
    const found = collections.get(name)
    if (found) return found
    throw new ActionFailed(
      'DATABASE_COLLECTION_NOT_EXIST',
      `[ResourceNotFound] Db or Table not exist. Please check your request, but if the problem cannot be solved, contact us. (${name})`,
    )
  }

  function commit(writes: readonly Write[]): void {
    if (writes.length === 0) return
    const changes = writes.map(({ collection, id, after }) => {
      const { _id } = after ?? collection.entry(id)?.document ?? {}
      return { collection: collection.name, id: _id, document: after }
    })
    // What cannot be written down is refused here, before anything has changed.
    const rows = journal.rowsOf(changes)
    const before = writes.map(({ collection, id }) => ({ collection, id, after: collection.entry(id)?.document }))
    show(writes)
    journal.append(rows, () => show(before))
  }

  function show(writes: readonly Write[]): void {
    version++
    for (const { collection, id, after } of writes) {
      if (held.size > 0) remember(collection, id, collection.entry(id)?.document)
      collection.write(id, after)
    }
  }

  function remember(collection: Collection, id: string, document: Document | undefined): void {
    const past = collection.past.get(id) ?? []
    collection.past.set(id, [...past, { document, until: version }])
  }

  function holdPast() {
    const hold = { version }
    held.add(hold)
    const letGo = () => {
      held.delete(hold)
      if (held.size === 0) for (const each of collections.values()) each.past.clear()
    }
    return { version, letGo }
  }

  return {
    collection,
    collections: () => [...collections.values()],
    addCollection,
    commit,
    settled: journal.settled,
    version: () => version,
    holdPast,
  }
}
