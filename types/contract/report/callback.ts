import * as z from 'zod/mini'

/** Whether the resident calls it solved, and whether they are satisfied. */
export const solved = z.enum(['yes', 'partly', 'no'])
export const satisfied = z.enum(['yes', 'mostly', 'no'])

/** What came of asking the resident (回访). */
export const callback = z.object({
  contacted: z.boolean(),
  solved,
  satisfied: z.nullable(satisfied),
  at: z.iso.datetime(),
})

/** What a resident says in a callback: whether somebody came, whether it is solved, whether they are satisfied. */
export type CallbackGiven = {
  contacted: boolean
  solved: z.output<typeof solved>
  satisfied?: z.output<typeof satisfied> | null | undefined
}
