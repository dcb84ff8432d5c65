import { invalidParam, requestFailed } from '../action-failed'
import type { Document } from '../document'
import { isSame } from '../order/compare'
import { isPlain } from '../order/type-order'
import { addToSet, pop, pull, pullAll, push } from './array-operators'
import { copy } from './copy'
import { bit, inc, max, min, mul, rename, set, unset, type UpdateOperator } from './field-operators'
import { isPositional, plainPaths } from './positional-paths'

/** The document after an update of operators, found by this query; the one given stays as it is. */
export function applyUpdate(document: Document, update: Document, query: Document): Document {
  const steps = stepsOf(update).flatMap((step) =>
    isPositional(step.path) ? plainPaths(step.path, document, query).map((path) => ({ ...step, path })) : [step],
  )
  refuseConflicts(steps)
  return applied(document, steps)
}

/** Refuses what would be refused for every document, so that it is even where none is found. */
export function checkUpdate(update: Document): void {
  applied(
    {},
    stepsOf(update).filter(({ path }) => !isPositional(path)),
  )
}

function applied(document: Document, steps: readonly Step[]): Document {
  const draft = copy(document) as Record<string, unknown>
  for (const { operator, path, operand } of steps) operator(draft, path, copy(operand))
  if (!isSame(draft._id, document._id)) {
    throw requestFailed("Performing an update on the path '_id' would modify the immutable field '_id'")
  }
  return draft
}

interface Step {
  readonly operator: UpdateOperator
  readonly path: string
  readonly operand: unknown
}

/** One step for each path, in the order of the paths, as MongoDB takes them. */
function stepsOf(update: Document): Step[] {
  const steps: Step[] = []
  for (const [name, fields] of Object.entries(update)) {
    if (!name.startsWith('$')) throw invalidParam(`an update is made of operators, "${name}" is none`)
    const operator = OPERATORS[name]
    if (!operator) throw requestFailed(`Unknown modifier: ${name} (local/database/update/apply-update.ts)`)
    if (!isPlain(fields)) throw requestFailed(`Modifiers operate on fields but we found something else for ${name}`)
    for (const [path, operand] of Object.entries(fields)) steps.push({ operator, path, operand })
  }
  if (steps.length === 0) throw invalidParam('an update without anything to change')
  steps.forEach(refuseDynamicRename)
  steps.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  refuseConflicts(steps)
  return steps
}

function refuseDynamicRename({ operator, path, operand }: Step): void {
  if (operator !== rename) return
  if (isPositional(path)) throw requestFailed(`The source field for $rename may not be dynamic: ${path}`)
  if (isPositional(String(operand)))
    throw requestFailed(`The destination field for $rename may not be dynamic: ${String(operand)}`)
}

function refuseConflicts(steps: readonly Step[]): void {
  const paths = steps.flatMap(({ operator, path, operand }) => (operator === rename ? [path, String(operand)] : [path]))
  const seen = new Set<string>()
  for (const path of paths.sort((a, b) => a.length - b.length)) {
    const names = path.split('.')
    for (let length = 1; length <= names.length; length++) {
      const start = names.slice(0, length).join('.')
      if (seen.has(start)) throw requestFailed(`Updating the path '${path}' would create a conflict at '${start}'`)
    }
    seen.add(path)
  }
}

const OPERATORS: Readonly<Record<string, UpdateOperator | undefined>> = {
  ...{ $set: set, $unset: unset, $inc: inc, $mul: mul, $min: min, $max: max, $rename: rename, $bit: bit },
  ...{ $push: push, $addToSet: addToSet, $pop: pop, $pull: pull, $pullAll: pullAll },
}
