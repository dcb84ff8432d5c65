import { evalExpr } from 'mingo/core'
import type { Iterator } from 'mingo/lazy'
import type { Document } from '../document'
import { isPlain } from '../order/type-order'
import type { Options } from '../query/mingo-operators'
import { fieldTree, isTree, type FieldTree } from './field-tree'

/** `$addFields` and `$set`: into every element of a list, and in the place of what is no document. */
export function addFields(documents: Iterator, spec: unknown, options: Options): Iterator {
  const tree = fieldTree('$addFields', spec)
  return documents.map((document: Document) => withComputed(document, tree, document, options))
}

/** A value with the fields that are computed of the whole document; elements by elements where it is a list. */
export function withComputed(value: unknown, tree: FieldTree, document: Document, options: Options): unknown {
  if (Array.isArray(value)) return value.map((element) => withComputed(element, tree, document, options))
  const after: Record<string, unknown> = isPlain(value) ? { ...value } : {}
  for (const [name, wish] of tree) {
    const computed: unknown = isTree(wish)
      ? withComputed(after[name], wish, document, options)
      : evalExpr(document, wish.value, options)
    if (computed === undefined) delete after[name]
    else after[name] = computed
  }
  return after
}
