import { Lazy, type Iterator } from 'mingo/lazy'
import { requestFailed } from '../action-failed'
import type { Document } from '../document'
import { isPlain } from '../order/type-order'
import { typeName } from '../update/field-operators'
import { fieldNames, nestedField, withNestedField } from './nested-field'

/** `$unwind`: one document for each element of a list, and for what is no list but something. */
export function unwind(documents: Iterator, spec: unknown): Iterator {
  const { names, indexNames, keepsEmpty } = specOf(spec)
  return Lazy(documents.collect<Document>().flatMap(unwound))

  function unwound(document: Document): Document[] {
    const value = nestedField(document, names)
    if (Array.isArray(value) && value.length > 0)
      return value.map((element: unknown, at) => withIndex(withNestedField(document, names, element), at))
    const isEmpty = Array.isArray(value) || value === null || value === undefined
    if (isEmpty && !keepsEmpty) return []
    return [withIndex(Array.isArray(value) ? withNestedField(document, names, undefined) : document, null)]
  }

  function withIndex(document: Document, at: number | null): Document {
    return indexNames ? withNestedField(document, indexNames, at) : document
  }
}

const OPTIONS = ['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays']

function specOf(spec: unknown) {
  const { path, includeArrayIndex, preserveNullAndEmptyArrays = false, ...others } = optionsIn(spec)
  const [unknown] = Object.keys(others)
  if (unknown !== undefined)
    throw requestFailed(`unrecognized option to $unwind stage: ${unknown}; there are ${OPTIONS.join(', ')}`)
  if (path === undefined || path === '') throw requestFailed('no path specified to $unwind stage')
  if (typeof path !== 'string')
    throw requestFailed(`expected a string as the path for $unwind stage, got ${typeName(path)}`)
  if (!path.startsWith('$')) throw requestFailed(`path option to $unwind stage should be prefixed with a '$': ${path}`)
  if (includeArrayIndex !== undefined && (typeof includeArrayIndex !== 'string' || includeArrayIndex === ''))
    throw requestFailed('expected a non-empty string for the includeArrayIndex option to $unwind stage')
  if (typeof preserveNullAndEmptyArrays !== 'boolean')
    throw requestFailed('expected a boolean for the preserveNullAndEmptyArrays option to $unwind stage')
  return {
    names: fieldNames(path.slice(1)),
    indexNames: includeArrayIndex === undefined ? undefined : fieldNames(includeArrayIndex),
    keepsEmpty: preserveNullAndEmptyArrays,
  }
}

function optionsIn(spec: unknown): Readonly<Record<string, unknown>> {
  if (typeof spec === 'string') return { path: spec }
  if (isPlain(spec)) return spec
  throw requestFailed(`expected either a string or an object as specification for $unwind stage, got ${typeName(spec)}`)
}
