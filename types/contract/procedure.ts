import * as z from 'zod/mini'
import type { Refusal } from './refusal'

export type Schema = z.core.$ZodType

/** One promise between mini-program and cloud: what it strictInput, what it gives, how it may refuse. */
export type Procedure<I extends Schema = Schema, O extends Schema = Schema, R extends Refusal = Refusal> = {
  readonly kind: 'query' | 'command'
  readonly input: I
  readonly output: O
  readonly refusals: readonly R[]
}

/** A door's promises by name. */
export type Contract = Readonly<Record<string, Procedure>>

/** Only asks; changes nothing but what the platform keeps of its own accord. */
export function query<I extends Schema, O extends Schema, R extends Refusal = never>(
  input: I,
  output: O,
  refusals: readonly R[] = [],
): Procedure<I, O, R> & { readonly kind: 'query' } {
  return { kind: 'query', input, output, refusals }
}

/** Changes something; may arrive twice and then changes nothing more. */
export function command<I extends Schema, O extends Schema, R extends Refusal = never>(
  input: I,
  output: O,
  refusals: readonly R[] = [],
): Procedure<I, O, R> & { readonly kind: 'command' } {
  return { kind: 'command', input, output, refusals }
}

/** A person's input, field by field: a field we don't know is refused, not ignored. */
export const strictInput = z.strictObject

export type InputOf<P extends Procedure> = z.output<P['input']>
export type OutputOf<P extends Procedure> = z.output<P['output']>
export type RefusalOf<P extends Procedure> = P['refusals'][number]
