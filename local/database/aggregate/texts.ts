import { evalExpr } from 'mingo/core'
import * as mingo from 'mingo/operators/expression'
import { requestFailed } from '../action-failed'
import { compareText } from '../order/compare'
import { isPlain } from '../order/type-order'
import type { ExpressionOperator, ExpressionOps, Options } from '../query/mingo-operators'
import { patternOf } from '../query/pattern'
import { typeName } from '../update/field-operators'
import { isNothing, operand, operands } from './operands'

/** Expressions of texts. */
export const texts: ExpressionOps = {
  $toLower: (document, expression, options) => ofMingo('$toLower')(document, aloneIn(expression), options) ?? '',
  $toUpper: (document, expression, options) => ofMingo('$toUpper')(document, aloneIn(expression), options) ?? '',
  $split: (document, expression, options) => {
    const values = operands('$split', document, expression, options, 2)
    if (values.some(isNothing)) return null
    const [text, separator] = values
    if (typeof text !== 'string' || typeof separator !== 'string')
      throw requestFailed(`$split requires strings, found: ${values.map(typeName).join(' and ')}`)
    if (separator === '') throw requestFailed('$split requires a non-empty separator')
    return text.split(separator)
  },
  /** Only the letters of ASCII have a case here, as in MongoDB. */
  $strcasecmp: (document, expression, options) => {
    const [a, b] = operands('$strcasecmp', document, expression, options, 2).map((value) => upper(textOf(value)))
    return Math.sign(compareText(a!, b!))
  },
  $indexOfCP: (document, expression, options) => {
    const [text, part, start = 0, end] = operands('$indexOfCP', document, expression, options)
    if (isNothing(text)) return null
    if (typeof text !== 'string' || typeof part !== 'string') throw requestFailed('$indexOfCP requires strings')
    return indexIn([...text].slice(0, end === undefined ? undefined : Number(end)), [...part], Number(start))
  },
  $indexOfBytes: (document, expression, options) => {
    const [text, part, start = 0, end] = operands('$indexOfBytes', document, expression, options)
    if (isNothing(text)) return null
    if (typeof text !== 'string' || typeof part !== 'string') throw requestFailed('$indexOfBytes requires strings')
    const bytes = Buffer.from(text).subarray(0, end === undefined ? undefined : Number(end))
    return bytes.indexOf(part, Number(start))
  },
  $substr: substrBytes,
  $substrBytes: substrBytes,
  $regexMatch: byPattern('$regexMatch'),
  $regexFind: byPattern('$regexFind'),
  $regexFindAll: byPattern('$regexFindAll'),
}

const aloneIn = (expression: unknown): unknown =>
  Array.isArray(expression) && expression.length === 1 ? expression[0] : expression

const upper = (text: string) => text.replaceAll(/[a-z]+/g, (letters) => letters.toUpperCase())

function indexIn(text: readonly string[], part: readonly string[], start: number): number {
  for (let at = start; at <= text.length - part.length; at++) {
    if (part.every((sign, offset) => text[at + offset] === sign)) return at
  }
  return -1
}

/** A negative length means: to the end. */
function substrBytes(document: unknown, expression: unknown, options: Options): string {
  const [text, start, length] = operands('$substrBytes', document, expression, options, 3)
  const bytes = Buffer.from(textOf(text))
  const [from, count] = [Number(start), Number(length)]
  if (from < 0) throw requestFailed('$substrBytes: starting index must be non-negative')
  return bytes.toString('utf8', from, count < 0 ? undefined : from + count)
}

function textOf(value: unknown): string {
  if (isNothing(value)) return ''
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  throw requestFailed("can't convert from BSON type to String")
}

function byPattern(name: '$regexMatch' | '$regexFind' | '$regexFindAll'): ExpressionOperator {
  return (document, expression, options) => {
    if (!isPlain(expression)) throw requestFailed(`${name} expects an object of named arguments`)
    const { regex, options: letters } = evalExpr(document, expression, options) as Record<string, unknown>
    const source = regex instanceof RegExp ? regex.source : regex
    const flags = `${regex instanceof RegExp ? regex.flags : ''}${typeof letters === 'string' ? letters : ''}`
    const pattern = typeof source === 'string' ? patternOf(source, flags) : null
    const input = operand(document, expression.input, options)
    return ofMingo(name)(document, { input: { $literal: input }, regex: { $literal: pattern } }, options)
  }
}

const ofMingo = (name: keyof typeof mingo) => mingo[name] as unknown as ExpressionOperator
