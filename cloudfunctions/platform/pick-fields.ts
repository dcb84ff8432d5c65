import * as z from 'zod/mini'

/** Gives some fields of a kept thing as a schema of their own, for who asks for no more (zod's own `pick` weighs a kilobyte in each door). */
export function pickFields<Shape extends z.core.$ZodShape, Field extends keyof Shape>(
  { shape }: { shape: Shape },
  ...fields: Field[]
) {
  return z.object(Object.fromEntries(fields.map((field) => [field, shape[field]])) as Pick<Shape, Field>)
}
