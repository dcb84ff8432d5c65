import * as z from 'zod/mini'
import type { Schema } from '@contract/procedure'

/** The same schema, in which an enum takes any word: a newer cloud may know more of them, and `words/` has a plain word for those. */
export function withOpenEnums<S extends Schema>(schema: S): S {
  return opened(schema) as S
}

function opened(schema: Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'enum':
      return z.string()
    case 'object':
      return rebuilt(schema, { ...def, shape: openedShape(def.shape) })
    case 'array':
      return rebuilt(schema, { ...def, element: opened(def.element) })
    case 'union':
      return rebuilt(schema, { ...def, options: def.options.map(opened) })
    case 'nullable':
    case 'optional':
    case 'default':
    case 'readonly':
      return rebuilt(schema, { ...def, innerType: opened(def.innerType) })
    default:
      return schema
  }
}

function openedShape(shape: z.core.$ZodShape) {
  return Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, opened(field)]))
}

function rebuilt<Def extends z.core.$ZodTypeDef>(schema: Schema, def: Def) {
  return z.clone(schema, def)
}
