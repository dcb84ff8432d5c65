import type { Document } from '../document'
import { isPlain } from '../order/type-order'
import { isPosition, valuesAt } from '../paths/values-at'
import { matcher, type Matcher } from '../query/matcher'

/**
 * The place of the element by which a query found an array: the first that satisfies all it says of the array's
 * elements, else the first that satisfies the last thing it says. Nothing where it says nothing of them.
 */
export function matchedPosition(document: Document, array: string, query: Document): number | undefined {
  const tests = elementTests(document, array, query)
  const lists = valuesAt(document, array).filter((value) => Array.isArray(value))
  const first = (test: Matcher) =>
    lists.map((list) => list.findIndex((element) => test({ element: [element] }))).find((at) => at >= 0)
  if (tests.length === 0) return undefined
  return first((element) => tests.every((test) => test(element))) ?? first(tests.at(-1)!)
}

function elementTests(document: Document, array: string, query: Document): Matcher[] {
  return Object.entries(query).flatMap(([name, condition]): Matcher[] => {
    const branches = Array.isArray(condition) ? condition.filter(isPlain) : []
    if (name === '$and') return branches.flatMap((branch) => elementTests(document, array, branch))
    if (name === '$or') {
      const taken = branches.find((branch) => matcher(branch)(document))
      return taken ? elementTests(document, array, taken) : []
    }
    const rest = name === array ? '' : name.startsWith(`${array}.`) ? name.slice(array.length) : undefined
    if (rest === undefined || isPosition(rest.split('.')[1] ?? '')) return []
    return conditionsIn(condition).map((each) => matcher({ [`element${rest}`]: each }))
  })
}

/** Each condition by itself; what asks for an absence is about no element. */
function conditionsIn(condition: unknown): unknown[] {
  if (!isPlain(condition) || !Object.keys(condition).some((name) => name.startsWith('$'))) return [condition]
  return Object.entries(condition).flatMap(([name, operand]): unknown[] => {
    if (ABOUT_NO_ELEMENT.has(name)) return []
    if (name === '$all' && Array.isArray(operand)) return operand.flatMap(conditionsIn)
    return [{ [name]: operand }]
  })
}

const ABOUT_NO_ELEMENT = new Set(['$ne', '$nin', '$not', '$size'])
