import { evalExpr } from 'mingo/core'
import { requestFailed } from '../action-failed'
import type { Document } from '../document'
import { typeName } from '../update/field-operators'
import type { Options } from '../query/mingo-operators'

/** The operands of a date expression by their names, each evaluated when it is asked for. */
export function dateOperands(
  operator: string,
  names: readonly string[],
  document: Document,
  spec: Readonly<Record<string, unknown>>,
  options: Options,
) {
  const unknown = Object.keys(spec).find((name) => !names.includes(name))
  if (unknown !== undefined) throw requestFailed(`Unrecognized argument to ${operator}: ${unknown}`)
  if (!(names[0]! in spec)) throw requestFailed(`Missing '${names[0]}' parameter to ${operator}`)

  const valueOf = (name: string): unknown => evalExpr(document, spec[name] ?? null, options) ?? null
  return {
    has: (name: string) => name in spec,
    valueOf,
    /** Null where it is, `absent` where it is not named at all. */
    textOf: (name: string, absent: string): string | null => {
      const value = name in spec ? valueOf(name) : absent
      if (value === null || typeof value === 'string') return value
      throw requestFailed(`${operator} requires that '${name}' be a string, found: ${typeName(value)}`)
    },
  }
}

export function dateIn(value: unknown): Date {
  if (value instanceof Date) return value
  throw requestFailed(`can't convert from BSON type ${typeName(value)} to Date`)
}
