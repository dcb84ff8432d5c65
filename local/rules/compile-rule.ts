import {
  parseExpressionAt,
  type CallExpression,
  type Expression,
  type PrivateIdentifier,
  type SpreadElement,
  type Super,
  type TemplateLiteral,
} from 'acorn'
import { binary, choice, joined, logical, unary, type Term } from './operators'
import type { Scope } from './scope'
import { ABSENT, ANYTHING, isCertain, known, memberOf, truthOf } from './value'

/** Whether everything that the scope stands for is allowed; what a query leaves open is not. */
export type Rule = (scope: Scope) => boolean

const MOST_TEXT = 1024
const MOST_GETS = 3
const MOST_DEPTH = 2

/** Reads a rule; throws a `SyntaxError` that says what is wrong with it. */
export function compileRule(text: string): Rule {
  if (text.length > MOST_TEXT) throw new SyntaxError(`it is longer than ${MOST_TEXT} characters`)
  const expression = parseExpressionAt(text, 0, { ecmaVersion: 2020 })
  const rest = text.slice(expression.end).trim()
  if (rest !== '') throw new SyntaxError(`"${rest}" is one too many`)
  const gets = { count: 0 }
  const value = termOf(expression, { gets, depth: 0 })
  if (gets.count > MOST_GETS) throw new SyntaxError(`it calls get ${gets.count} times; ${MOST_GETS} are allowed`)
  return (scope) => truthOf(value(scope)) === true
}

type Node = Expression | PrivateIdentifier | Super
interface Place {
  readonly gets: { count: number }
  /** How many calls of get are around it. */
  readonly depth: number
}

function termOf(node: Node, place: Place): Term {
  const of = (part: Node) => termOf(part, place)
  if (node.type === 'Literal') return literal(node.value)
  if (node.type === 'TemplateLiteral') return joined(partsOf(node, of))
  if (node.type === 'ArrayExpression') return listOf(node.elements)
  if (node.type === 'Identifier') return variable(node.name)
  if (node.type === 'MemberExpression') return member(of(node.object), (node.computed ? of : nameOf)(node.property))
  if (node.type === 'CallExpression') return got(node, place)
  if (node.type === 'UnaryExpression') return unary(node.operator, of(node.argument))
  if (node.type === 'LogicalExpression') return logical(node.operator, of(node.left), of(node.right))
  if (node.type === 'ConditionalExpression') return choice(of(node.test), of(node.consequent), of(node.alternate))
  if (node.type === 'BinaryExpression')
    return binary(node.operator, of(node.left), of(node.right), isNothing(node.left) || isNothing(node.right))
  throw new SyntaxError(`a rule knows no ${node.type} (local/rules/compile-rule.ts)`)
}

const partsOf = ({ quasis, expressions }: TemplateLiteral, of: (part: Node) => Term) =>
  quasis.flatMap(({ value }, at): Term[] => {
    const next = expressions[at]
    return [() => known(value.cooked), ...(next ? [of(next)] : [])]
  })

function literal(value: unknown): Term {
  if (value instanceof RegExp || typeof value === 'bigint')
    throw new SyntaxError('a rule knows no patterns and no big integers')
  return () => known(value)
}

function listOf(elements: readonly (Node | SpreadElement | null)[]): Term {
  const values = elements.map((element) => {
    if (element?.type === 'UnaryExpression' && element.operator === '-' && element.argument.type === 'Literal')
      return -Number(element.argument.value)
    return element?.type === 'Literal' ? element.value : undefined
  })
  if (!values.every((value) => typeof value === 'string' || typeof value === 'number'))
    throw new SyntaxError('a list holds numbers and texts only')
  return () => known(values)
}

function variable(name: string): Term {
  if (name === 'undefined') return () => known(undefined)
  if (name === 'doc') return ({ doc }) => doc
  if (name === 'now') return ({ now }) => known(now)
  if (name === 'auth') return ({ auth }) => known(auth)
  if (name === 'request') return ({ request }) => known(request)
  throw new SyntaxError(`"${name}" is nothing that a rule knows: auth, doc, now, request, get`)
}

const nameOf = (node: Node): Term => {
  if (node.type !== 'Identifier') throw new SyntaxError(`a rule knows no ${node.type}`)
  return () => known(node.name)
}

const member =
  (holder: Term, name: Term): Term =>
  (scope) => {
    const [of, key] = [holder(scope), name(scope)]
    if (!isCertain(key)) return ANYTHING
    const value = memberOf(of, String(key.value))
    return isCertain(of) && of.value === scope.auth && isCertain(value) && value.value === undefined ? ABSENT : value
  }

const isNothing = (node: Node) =>
  (node.type === 'Literal' && node.value === null) || (node.type === 'Identifier' && node.name === 'undefined')

function got({ callee, arguments: given }: CallExpression, { gets, depth }: Place): Term {
  const [path, ...more] = given
  if (callee.type !== 'Identifier' || callee.name !== 'get') throw new SyntaxError('the only function of a rule is get')
  if (!path || path.type === 'SpreadElement' || more.length > 0) throw new SyntaxError('get takes one path')
  if (depth === MOST_DEPTH) throw new SyntaxError(`get stands at most ${MOST_DEPTH} deep in one another`)
  gets.count++
  const term = termOf(path, { gets, depth: depth + 1 })
  return (scope) => {
    const where = term(scope)
    return isCertain(where) && typeof where.value === 'string' ? known(scope.get(where.value)) : ANYTHING
  }
}
