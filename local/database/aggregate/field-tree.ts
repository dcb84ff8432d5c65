import { requestFailed } from '../action-failed'
import { isPlain } from '../order/type-order'
import { fieldNames } from './nested-field'

/** What a stage says of fields, by their names: of one itself, or of the fields inside it. */
export type FieldTree = Map<string, FieldTree | Said>

/** What is said of one field: an expression, or whether it stays. */
export interface Said {
  readonly value: unknown
}

export const isTree = (wish: FieldTree | Said): wish is FieldTree => wish instanceof Map

/** Reads `'a.b'` and `a: { b }` alike; what is said of a field and of one inside it collides. */
export function fieldTree(stage: string, spec: unknown): FieldTree {
  if (!isPlain(spec)) throw requestFailed(`${stage} specification stage must be an object`)
  if (Object.keys(spec).length === 0)
    throw requestFailed(`Invalid ${stage} :: caused by :: specification must have at least one field`)
  const tree: FieldTree = new Map()
  fill(tree, spec, '')
  return tree

  function fill(level: FieldTree, part: Readonly<Record<string, unknown>>, before: string): void {
    for (const [path, value] of Object.entries(part)) {
      const names = fieldNames(path)
      const inside = names.slice(0, -1).reduce((at, name) => treeIn(at, name, before + path), level)
      const last = names.at(-1)!
      if (isPlain(value) && Object.keys(value).length > 0 && !isExpression(value))
        fill(treeIn(inside, last, before + path), value, `${before + path}.`)
      else if (inside.has(last)) throw collision(before + path)
      else inside.set(last, { value })
    }
  }

  function treeIn(level: FieldTree, name: string, path: string): FieldTree {
    const there = level.get(name) ?? new Map<string, FieldTree | Said>()
    if (!isTree(there)) throw collision(path)
    level.set(name, there)
    return there
  }

  function collision(path: string) {
    return requestFailed(`Invalid ${stage} :: caused by :: Path collision at ${path}`)
  }
}

const isExpression = (value: Readonly<Record<string, unknown>>) => Object.keys(value)[0]!.startsWith('$')

/** Everything that is said, in its order. */
export const saidIn = (tree: FieldTree): readonly Said[] =>
  [...tree.values()].flatMap((wish) => (isTree(wish) ? saidIn(wish) : [wish]))
