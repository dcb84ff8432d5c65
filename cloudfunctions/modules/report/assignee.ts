import * as z from 'zod/mini'

/** Who has it: one household or several (the first taker has it), the community, the street; `worker` is the term of the one who took it on. */
export const assignee = z.looseObject({
  kind: z.enum(['household', 'community', 'street']),
  ids: z.array(z.string()),
  name: z.string(),
  worker: z.nullable(z.string()),
})
export type Assignee = z.output<typeof assignee>
