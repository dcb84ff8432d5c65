import { household } from '@contract/household'
import { householdPosts } from '@contract/posts/household'
import type { Procedure } from '@contract/procedure'
import { resident } from '@contract/resident'
import type { why } from '@contract/why'
import * as z from 'zod/mini'

type Asked = keyof typeof why
export type FormName = Asked extends `${infer Form}.${string}` ? Form : never
export type FieldName = Asked extends `${string}.${infer Field}` ? Field : never

/** Who is asked. */
export type Whom = 'resident' | 'household' | 'worker'

/** A form: who is asked, and each thing that it asks with why. */
export type Form = { name: FormName; whom: Whom; fields: readonly { name: FieldName; why: string }[] }

const atHousehold: Record<string, Procedure> = { ...household, ...householdPosts }

/** Puts the reasons together form by form, in the order in which they are written. */
export function formsOf(reasons: typeof why): Form[] {
  const forms = new Map<FormName, Form>()
  for (const [asked, why] of Object.entries(reasons)) {
    const [name, field] = asked.split('.') as [FormName, FieldName]
    const fields = [...(forms.get(name)?.fields ?? []), { name: field, why }]
    forms.set(name, { name, whom: whomOf(name), fields })
  }
  return [...forms.values()]
}

function whomOf(name: string): Whom {
  if (Object.hasOwn(resident, name)) return 'resident'
  return Object.hasOwn(atHousehold, name) ? 'household' : 'worker'
}

/** Photos that a form does not do without: there is to be none. */
export function photosDemanded(contracts: readonly Record<string, Procedure>[]) {
  const shapes = contracts.flatMap((contract) => Object.values(contract).flatMap(({ input }) => shapesOf(input)))
  return shapes.filter(({ photos }) => photos !== undefined && !takesNone(photos)).length
}

function shapesOf({ _zod: { def } }: Procedure['input']): Partial<Record<string, Procedure['input']>>[] {
  const { shape, options = [] } = def as {
    shape?: Partial<Record<string, Procedure['input']>>
    options?: readonly Procedure['input'][]
  }
  return shape ? [shape] : options.flatMap(shapesOf)
}

function takesNone(field: Procedure['input']) {
  return z.safeParse(field, []).success
}
