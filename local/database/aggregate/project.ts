import type { Iterator } from 'mingo/lazy'
import { requestFailed } from '../action-failed'
import type { Document } from '../document'
import { isPlain } from '../order/type-order'
import { ownValue } from '../paths/values-at'
import type { Options } from '../query/mingo-operators'
import { projector } from '../query/project'
import { withComputed } from './add-fields'
import { fieldTree, isTree, saidIn, type FieldTree, type Said } from './field-tree'

/** `$project`: the id, the fields that stay in the document's own order, then those that are computed. */
export function project(documents: Iterator, spec: unknown, options: Options): Iterator {
  const tree = fieldTree('$project', spec)
  if (saidIn(tree).some(({ value }) => isPlain(value) && Object.keys(value).length === 0))
    throw requestFailed('Invalid $project :: caused by :: An empty sub-projection is not a valid value')
  if (isExclusion(tree)) return documents.map(projector(withoutTree(tree)))
  const id = tree.get('_id')
  const fields = new Map([['_id', id ?? { value: true }], ...tree])
  if (id && !isTree(id) && isFlag(id) && !id.value) fields.delete('_id')
  const computed = only(fields, (said) => !isFlag(said))
  return documents.map((document: Document) => {
    const left = included(document, fields)
    return idFirst((computed.size > 0 ? withComputed(left, computed, document, options) : left) as Document)
  })
}

/** `$unset`: the documents without these fields. */
export function unset(documents: Iterator, spec: unknown): Iterator {
  const paths: unknown[] = Array.isArray(spec) ? spec : [spec]
  if (paths.length === 0 || !paths.every((path) => typeof path === 'string'))
    throw requestFailed('$unset specification must be a string or an array containing only string values')
  return project(documents, Object.fromEntries(paths.map((path) => [path, 0])), {} as Options)
}

const isFlag = ({ value }: Said) => typeof value === 'boolean' || typeof value === 'number'

function isExclusion(tree: FieldTree): boolean {
  const id = tree.get('_id')
  const others = saidIn(new Map([...tree].filter(([name]) => name !== '_id')))
  const leaves = others.length > 0 ? others : saidIn(tree)
  const going = leaves.filter((said) => isFlag(said) && !said.value)
  if (going.length === 0) return false
  if (going.length < leaves.length || (id && saidIn(new Map([['_id', id]])).some((said) => !isFlag(said))))
    throw requestFailed('Invalid $project :: caused by :: Cannot do inclusion or computation in exclusion projection')
  return true
}

/** What goes, by whole paths; an id that is to stay is not named. */
function withoutTree(tree: FieldTree, before = ''): Record<string, 0> {
  const paths = [...tree].flatMap(([name, wish]): [string, 0][] => {
    if (isTree(wish)) return Object.entries(withoutTree(wish, `${before}${name}.`))
    return wish.value ? [] : [[before + name, 0]]
  })
  return Object.fromEntries(paths)
}

function only(tree: FieldTree, test: (said: Said) => boolean): FieldTree {
  const kept: FieldTree = new Map()
  for (const [name, wish] of tree) {
    const inside = isTree(wish) ? only(wish, test) : undefined
    if (inside ? inside.size > 0 : test(wish as Said)) kept.set(name, inside ?? wish)
  }
  return kept
}

/** The fields that stay. In a list that something is computed into, what is no document keeps its place until then. */
function included(value: unknown, tree: FieldTree): unknown {
  if (Array.isArray(value)) {
    const elements = value.map((element) => included(element, tree))
    return saidIn(tree).every(isFlag) ? elements.filter((element) => element !== undefined) : elements
  }
  if (!isPlain(value)) return undefined
  const kept: Record<string, unknown> = {}
  for (const name of Object.keys(value)) {
    const wish = tree.get(name)
    if (!wish || (!isTree(wish) && !isFlag(wish))) continue
    const member = isTree(wish) ? included(ownValue(value, name), wish) : value[name]
    if (member !== undefined) kept[name] = member
  }
  return kept
}

function idFirst(document: Document): Document {
  const { _id, ...others } = document
  return _id === undefined ? document : { _id, ...others }
}
