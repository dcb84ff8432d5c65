import * as z from 'zod/mini'
import { id } from '../schema/ids'

/** What is counted of a month, in the order in which it is told (docs/behaviour/figures.md says what each counts exactly). */
export const figureCode = z.enum([
  'gathered',
  'settled',
  'solved',
  'parked',
  'open',
  'reopened',
  'benches',
  'stands',
  'huddles',
  'comers',
  'decisions',
  'done',
])
export type FigureCode = z.output<typeof figureCode>

/** One figure, and the reports or meetings that it counts. */
export const figure = z.object({ code: figureCode, value: z.int(), ids: z.array(id) })
export type Figure = z.output<typeof figure>

/** For whom figures are: for workers all that is in their scope, for everybody what went the usual way only. */
export const audience = z.enum(['inner', 'open'])
export type Audience = z.output<typeof audience>

/** A figure as it may be told to everybody: exactly, or as 20余; `value` is then what stands before 余. */
export const toldFigure = z.object({ code: z.string(), value: z.int(), about: z.boolean() })
export type ToldFigure = z.output<typeof toldFigure>

/** In what everybody may read a figure below this tells who somebody is. */
export const TOLD_MIN = 5
