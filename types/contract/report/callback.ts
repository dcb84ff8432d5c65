import * as z from 'zod/mini'

/** Whether the resident calls it solved, and whether they are satisfied. */
export const solved = z.enum(['yes', 'partly', 'no'])
export const satisfied = z.enum(['yes', 'mostly', 'no'])
export type Solved = z.output<typeof solved>
export type Satisfied = z.output<typeof satisfied>

/** What came of asking the resident (回访). */
export const callback = z.object({
  contacted: z.boolean(),
  solved,
  satisfied: z.nullable(satisfied),
  at: z.iso.datetime(),
})
export type Callback = z.output<typeof callback>

/** The same as far as it was said: whether it is solved counts alone, from the first tap. */
export const callbackSaid = z.object({ ...callback.shape, contacted: z.nullable(z.boolean()) })
export type CallbackSaid = z.output<typeof callbackSaid>

/** Both as an answer carries them: `callback` is for a phone of release 0.1, which reads it only where all of it was said. */
export const callbackView = { callback: z.nullable(callback), callbackSaid: z.optional(z.nullable(callbackSaid)) }

/** What a resident says in a callback: whether it is solved, and, where they say so, whether somebody came and whether they are satisfied. */
export type CallbackGiven = {
  contacted?: boolean | undefined
  solved: Solved
  satisfied?: Satisfied | null | undefined
}
