import * as z from 'zod/mini'
import type { Schema } from '@contract/procedure'

/** The same schema, in which an enum takes any word: a newer cloud may know more of them, and `words/` has a plain word for those. */
export function withOpenEnums<S extends Schema>(schema: S): S {
  return openEnums(schema) as S
}

function openEnums(schema: Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'enum') return z.string()
  if (def.type === 'object') return rebuild(schema, { ...def, shape: openShape(def.shape) })
  if (def.type === 'array') return rebuild(schema, { ...def, element: openEnums(def.element) })
  if (def.type === 'union') return rebuild(schema, { ...def, options: def.options.map(openEnums) })
  if ('innerType' in def) return rebuild(schema, { ...def, innerType: openEnums(def.innerType) })
  return schema
}

function openShape(shape: z.core.$ZodShape) {
  return Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, openEnums(field)]))
}

function rebuild<Def extends z.core.$ZodTypeDef>(schema: Schema, def: Def) {
  return z.clone(schema, def)
}
