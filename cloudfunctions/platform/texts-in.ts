import type { Schema } from '@contract/procedure'
import { isToBeRead } from '@contract/schema/text'
import * as z from 'zod/mini'

/** Lists every text in an input that was written for others to read: the schema itself says which those are. */
export function textsIn(schema: Schema, value: unknown): string[] {
  if (value === undefined || value === null) return []
  if (isToBeRead(schema)) return [value as string]
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'object')
    return Object.entries(def.shape).flatMap(([field, of]) => textsIn(of, (value as Record<string, unknown>)[field]))
  if (def.type === 'array') return (value as unknown[]).flatMap((each) => textsIn(def.element, each))
  if (def.type === 'union')
    return def.options.filter((option) => z.safeParse(option, value).success).flatMap((fit) => textsIn(fit, value))
  return 'innerType' in def ? textsIn(def.innerType, value) : []
}
