import { compare, type Comparison, isIn } from './compare'
import type { Scope } from './scope'
import { ANYTHING, isCertain, known, truthOf, type Value } from './value'

/** A part of a rule: what it stands for in a scope. */
export type Term = (scope: Scope) => Value

/** `!`, `-` and `+` before a term. */
export function unary(operator: string, term: Term): Term {
  if (operator === '!') return (scope) => certainly(negated(truthOf(term(scope))))
  if (operator !== '-' && operator !== '+') throw new SyntaxError(`a rule knows no ${operator}`)
  return (scope) => {
    const value = term(scope)
    return isCertain(value) ? known(operator === '-' ? -Number(value.value) : Number(value.value)) : ANYTHING
  }
}

const negated = (truth: boolean | undefined) => (truth === undefined ? undefined : !truth)
const certainly = (truth: boolean | undefined): Value => (truth === undefined ? ANYTHING : known(truth))

/** Comparisons, `in`, and `+`. Only who asks for nothing, as in `auth.uid == null`, may compare with what is absent. */
export function binary(operator: string, left: Term, right: Term, asksForNothing: boolean): Term {
  if (operator === 'in') return (scope) => certainly(isIn(left(scope), right(scope)))
  if (operator === '+') return joined([left, right])
  const comparison = COMPARISONS.get(operator)
  if (!comparison) throw new SyntaxError(`a rule knows no ${operator}`)
  const present = (value: Value) => (asksForNothing && value.kind === 'absent' ? known(undefined) : value)
  return (scope) => certainly(compare(present(left(scope)), comparison, present(right(scope))))
}

const COMPARISONS: ReadonlyMap<string, Comparison> = new Map([
  ['==', '=='],
  ['===', '=='],
  ['!=', '!='],
  ['!==', '!='],
  ['<', '<'],
  ['<=', '<='],
  ['>', '>'],
  ['>=', '>='],
] as const)

/** Texts one after the other; two numbers are added. */
export const joined =
  (terms: readonly Term[]): Term =>
  (scope) => {
    const parts = terms.map((term) => term(scope))
    if (!parts.every(isCertain)) return ANYTHING
    const values = parts.map(({ value }) => value)
    return known(
      values.reduce((sum, value) =>
        typeof sum === 'number' && typeof value === 'number' ? sum + value : `${String(sum)}${String(value)}`,
      ),
    )
  }

export function logical(operator: string, left: Term, right: Term): Term {
  if (operator !== '&&' && operator !== '||') throw new SyntaxError(`a rule knows no ${operator}`)
  const decisive = operator === '||'
  return (scope) => {
    const truths = [truthOf(left(scope)), truthOf(right(scope))]
    if (truths.includes(decisive)) return known(decisive)
    return truths.includes(undefined) ? ANYTHING : known(!decisive)
  }
}

export const choice =
  (test: Term, yes: Term, no: Term): Term =>
  (scope) => {
    const truth = truthOf(test(scope))
    if (truth === undefined) return ANYTHING
    return truth ? yes(scope) : no(scope)
  }
