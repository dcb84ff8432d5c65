import type { Schema } from '@contract/procedure'
import { isToBeRead } from '@contract/schema/text'
import type * as z from 'zod/mini'

/** Lists the fields of a schema that are written for others to read, as `decisions[].what`. */
export function textsOf(schema: Schema, path = ''): string[] {
  if (isToBeRead(schema)) return [path]
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'object')
    return Object.entries(def.shape).flatMap(([field, of]) => textsOf(of, path ? `${path}.${field}` : field))
  if (def.type === 'array') return textsOf(def.element, `${path}[]`)
  if (def.type === 'union') return [...new Set(def.options.flatMap((option) => textsOf(option, path)))]
  return 'innerType' in def ? textsOf(def.innerType, path) : []
}
