import { command, query, strictInput, type Procedure } from '@contract/procedure'
import { why } from '@contract/why'
import { carried, typedInto, type WhyOf } from '@contract/why/why-of'
import * as z from 'zod/mini'
import { contracts } from '../support/world/client'

/** The fields of an input, of one with several shapes those of each. */
function fieldsOf({ _zod: { def } }: Procedure['input']): string[] {
  const { shape, options } = def as { shape?: object; options?: readonly Procedure['input'][] }
  return shape ? Object.keys(shape) : (options ?? []).flatMap(fieldsOf)
}

const filled = Object.values(contracts).flatMap((contract) =>
  Object.entries<Procedure>(contract).flatMap(([name, { kind, input }]) =>
    fieldsOf(input)
      .filter((field) => (kind === 'command' ? !isOneOf(carried, field) : isOneOf(typedInto, field)))
      .map((field) => `${name}.${field}`),
  ),
)

function isOneOf(names: readonly string[], field: string) {
  return names.includes(field)
}

describe('我们问什么、为什么', () => {
  it('names every field that a person fills in, at every door, and nothing that is not asked', () => {
    expect(Object.keys(why).sort()).toEqual([...new Set(filled)].sort())
  })

  it.each(Object.entries(why))('%s: %s', (_, words) => {
    expect(words).toMatch(/^[\p{Script=Han}0-9，；、《》]{4,30}$/u)
  })

  it('does not compile for a field without a reason, nor for a reason without a field', () => {
    const contract = {
      tell: command(strictInput({ commandId: z.string(), text: z.string() }), z.object({})),
      look: query(strictInput({ list: z.string() }), z.object({})),
    }
    const whole = { 'tell.text': '要说的话' } satisfies WhyOf<typeof contract>
    // @ts-expect-error -- `tell.text` has no reason
    const missing = {} satisfies WhyOf<typeof contract>
    // @ts-expect-error -- nobody is asked for `tell.age`
    const more = { 'tell.text': '要说的话', 'tell.age': '多大了' } satisfies WhyOf<typeof contract>
    expect([contract, whole, missing, more]).toHaveLength(4)
  })
})
