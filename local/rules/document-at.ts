import { idOf } from '../database/engine/collection'
import type { Engine } from '../database/engine/engine'
import type { Document } from '../database/document'
import { denied } from './denied'

const MOST_DOCUMENTS = 10

/** `get` for the rules of one request: the document at `database.collection.id`, ten different ones at most. */
export function documentAt(engine: Engine): (path: string) => Document | undefined {
  const read = new Set<string>()
  return (path) => {
    const [, name, id] = /^database\.([^.]+)\.(.+)$/s.exec(path) ?? []
    const collection = engine.collections().find((each) => each.name === name)
    if (!collection) return undefined
    if (read.add(path).size > MOST_DOCUMENTS) throw denied()
    return collection.entry(idOf({ _id: id }))?.document
  }
}
