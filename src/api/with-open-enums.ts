import * as z from 'zod/mini'
import type { Schema } from '@contract/procedure'

/** The same schema, in which an enum takes any word: a newer cloud may know more of them, and `words/` has a plain word for those. */
export function withOpenEnums<S extends Schema>(schema: S): S {
  return opened(schema) as S
}

function opened(schema: Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'enum') return z.string()
  if (def.type === 'object') return rebuilt(schema, { ...def, shape: openedShape(def.shape) })
  if (def.type === 'array') return rebuilt(schema, { ...def, element: opened(def.element) })
  if (def.type === 'union') return rebuilt(schema, { ...def, options: def.options.map(opened) })
  if ('innerType' in def) return rebuilt(schema, { ...def, innerType: opened(def.innerType) })
  return schema
}

function openedShape(shape: z.core.$ZodShape) {
  return Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, opened(field)]))
}

function rebuilt<Def extends z.core.$ZodTypeDef>(schema: Schema, def: Def) {
  return z.clone(schema, def)
}
