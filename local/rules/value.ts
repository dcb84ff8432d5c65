import type { Demand, Demands } from './demands'

/**
 * What a part of a rule stands for. Of a query's documents only that much is known as the query demands of them, so a
 * part may be one value, a field with demands on it, or anything at all.
 */
export type Value =
  | { readonly kind: 'known'; readonly value: unknown }
  /** A value that the query demands; the field may be a list that holds it. */
  | { readonly kind: 'demanded'; readonly value: unknown }
  | { readonly kind: 'field'; readonly path: string; readonly demands: Demands }
  /** An identity that the caller has not: it equals nothing, not even another one that is missing. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'anything' }

export const known = (value: unknown): Value => ({ kind: 'known', value })
export const ANYTHING: Value = { kind: 'anything' }
export const ABSENT: Value = { kind: 'absent' }

/** The document of a query: whatever satisfies these demands. */
export const documentsWith = (demands: Demands): Value => ({ kind: 'field', path: '', demands })

export const isCertain = (value: Value): value is Extract<Value, { value: unknown }> =>
  value.kind === 'known' || value.kind === 'demanded'

/** One member of a value; of what is nothing, anything, for a rule that cannot be worked out allows nobody. */
export function memberOf(holder: Value, name: string): Value {
  if (holder.kind === 'field') return fieldOf(holder.path === '' ? name : `${holder.path}.${name}`, holder.demands)
  if (!isCertain(holder) || holder.value === null || holder.value === undefined) return ANYTHING
  const value = Object.hasOwn(Object(holder.value) as object, name)
    ? (holder.value as Record<string, unknown>)[name]
    : undefined
  return { kind: holder.kind, value }
}

function fieldOf(path: string, demands: Demands): Value {
  const equal = demandsOn(path, demands).find((demand) => demand.is === '==')
  return equal ? { kind: 'demanded', value: equal.value } : { kind: 'field', path, demands }
}

export const demandsOn = (path: string, demands: Demands): readonly Demand[] => demands.get(path) ?? []

/** Whether it is certainly true, or certainly not; `undefined` where that depends. */
export function truthOf(value: Value): boolean | undefined {
  if (value.kind === 'absent') return false
  return isCertain(value) ? Boolean(value.value) : undefined
}
