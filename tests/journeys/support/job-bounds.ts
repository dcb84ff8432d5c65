import type { Figures } from './measure-job'

export type JobName = 'report' | 'callback' | 'bench'

/** What the three jobs may ask (look.md, “The resident's screens”): a report takes five taps and one field, the words of its three screens together; the answer to a callback a tap on the placard page, one on the list where several wait, one that answers and one past what may be left; a seat the list, the meeting, and 我来. Lists and stories scroll, and what is told of a bench beneath its topic and time; what is pressed stands in the foot. */
export const jobBounds: Record<JobName, Figures> = {
  report: { taps: 5, fields: 1, screens: 1, characters: 200 },
  callback: { taps: 4, fields: 0, screens: 1, characters: 150 },
  bench: { taps: 3, fields: 0, screens: 2.75, characters: 150 },
}
