import * as z from 'zod/mini'

/** Lists the fields that a schema names, as the database is asked for them: of the things in a list only those that are named. */
export function fieldsOf({ shape }: z.ZodMiniObject): string[] {
  return Object.entries(shape).flatMap(([field, schema]) => {
    const element = schema instanceof z.ZodMiniArray ? schema._zod.def.element : null
    return element instanceof z.ZodMiniObject ? fieldsOf(element).map((inner) => `${field}.${inner}`) : [field]
  })
}
