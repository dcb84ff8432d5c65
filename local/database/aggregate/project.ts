import type { Iterator } from 'mingo/lazy'
import { $project } from 'mingo/operators/pipeline'
import type { AnyObject, Options } from 'mingo/types'
import type { Document } from '../document'

/** mingo's `$project`, with the fields in the order in which MongoDB answers: the id, the document's own, the new ones. */
export function project(documents: Iterator, spec: AnyObject, options: Options): Iterator {
  let before: Document = {}
  const noted = documents.map((document: Document) => (before = document))
  return $project(noted, spec, options).map((after: Document) => inOrder(after, before, spec))
}

function inOrder(after: Document, before: Document, spec: AnyObject): Document {
  const specified = Object.keys(spec).map((path) => path.split('.')[0]!)
  const isNew = (name: string) => !Object.hasOwn(before, name) || isComputed(spec[name])
  const own = Object.keys(before).filter((name) => !isNew(name))
  const names = new Set(['_id', ...own, ...specified, ...Object.keys(after)])
  const ordered: Record<string, unknown> = {}
  for (const name of names) if (Object.hasOwn(after, name)) ordered[name] = after[name]
  return ordered
}

const isComputed = (value: unknown) => typeof value === 'string' || (typeof value === 'object' && value !== null)
